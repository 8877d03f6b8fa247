"""Fills a store with events of lessons, as 400 people and the one at the keyboard would leave them.

usage: fill_events.py STORE EVENTS     a fifth of them belong to the person at the keyboard
"""

import datetime
import sqlite3
import sys
import uuid

store = sqlite3.connect(sys.argv[1])
count = int(sys.argv[2])
me = store.execute("SELECT actor FROM lesson_progress").fetchone()[0]
pattern = store.execute("SELECT * FROM statement WHERE step IS NOT NULL LIMIT 1").fetchone()
standing = store.execute("SELECT * FROM lesson_progress LIMIT 1").fetchone()
others = [str(uuid.UUID(int=number + 1)) for number in range(400)]
begun = datetime.datetime(2025, 8, 1)
with store:
    store.executemany("INSERT INTO actor VALUES (?, ?)", [(actor, "2025-08-01T08:00:00.000Z") for actor in others])
    for actor, own in [(me, count // 5)] + [(actor, count * 4 // 5 // len(others)) for actor in others]:
        if actor != me:
            store.execute(f"INSERT INTO lesson_progress VALUES ({','.join('?' * len(standing))})", (actor, *standing[1:]))
        rows = []
        for number in range(own):
            time = (begun + datetime.timedelta(seconds=97 * number)).isoformat(timespec="seconds") + ".000Z"
            rows.append((str(uuid.uuid4()), time, actor, *pattern[3:]))
        store.executemany(f"INSERT INTO statement VALUES ({','.join('?' * len(pattern))})", rows)
