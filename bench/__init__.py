"""Measurements that say whether the program is fast enough; `make bench` prints them."""
