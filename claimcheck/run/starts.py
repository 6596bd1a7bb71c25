"""The warden where the system has no forks: each child is a start of its own, and a thread here waits for it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from claimcheck.run.apart import Apart, Lost
from claimcheck.run.warden import AHEAD, Asked, Done, Worker


def pages_of_starts(
    tasks: Sequence[Asked], work: Worker[Asked, Done], jobs: int, budget: int
) -> Iterator[Done]:
    """Yield the page of each task, in order, from children that are no forks."""
    free = [Apart(budget, work) for _ in range(min(jobs, len(tasks)))]
    children = tuple(free)

    def page(task: Asked) -> Done:
        child = free.pop()
        try:
            return child.do(_page_apart, task)  # type: ignore[no-any-return]  # what `work` makes of it
        except Lost as error:
            return work.lost(task, str(error))
        finally:
            free.append(child)

    pool = ThreadPoolExecutor(max(jobs, 1))
    coming: deque[Future[Done]] = deque()
    try:
        for task in tasks:
            if len(coming) > AHEAD * jobs:
                yield coming.popleft().result()
            coming.append(pool.submit(page, task))
        while coming:
            yield coming.popleft().result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for child in children:
            child.close()


def _page_apart(work: Worker[Asked, Done], task: Asked) -> Done:
    return work.page(task)
