"""Work spread over workers: in order, as needed, and whatever a task does to its worker."""

from __future__ import annotations

import os

import pytest

from corpus.pipeline.crew import Crew


def double(task: int) -> int:
    if task < 0:
        raise ValueError(task)
    if task == 13:
        os._exit(1)
    return task * 2


@pytest.mark.parametrize("workers", [1, 2])
def test_answers_come_in_the_order_of_the_tasks(workers):
    with Crew(double, workers) as crew:
        answers = list(crew.answers([3, -1, 5]))
    assert [task for task, _ in answers] == [3, -1, 5]
    assert answers[0][1] == 6
    assert isinstance(answers[1][1], ValueError)
    assert answers[2][1] == 10


def test_tasks_are_taken_as_they_are_needed():
    taken = []

    def tasks():
        for task in range(1000):
            taken.append(task)
            yield task

    with Crew(double, 1) as crew:
        answers = crew.answers(tasks())
        assert [next(answers)[0] for _ in range(3)] == [0, 1, 2]
        assert len(taken) < 20


def test_a_task_that_kills_its_worker_takes_no_other_with_it():
    tasks = [1, 2, 13, 4, 13, *range(5, 12)]
    with Crew(double, 2) as crew:
        answers = list(crew.answers(tasks))
    assert [task for task, _ in answers] == tasks
    for task, answer in answers:
        assert (answer == task * 2) == (task != 13)
