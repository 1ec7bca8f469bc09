"""What every story here shares: a program under way, and what is said when the story does not go on."""

import contextlib
import os
import pathlib
import sqlite3
import subprocess
import sys
import time

from stranger import Failed, Program

SECONDS = 240


class Telling:
    def __init__(self, program, folder):
        self.command = [program]
        self.folder = pathlib.Path(folder)
        self.archive = self.folder / "esempio.seduta"
        self.deadline = time.monotonic() + SECONDS
        self.seduta = None

    def start(self, day, *arguments):
        environment = dict(os.environ, SEDUTA_TODAY=day)
        self.seduta = Program(self.command + [str(each) for each in arguments], environment, self.deadline)

    def open_the_sample(self):
        self.seduta.press("Guardarsi intorno…")
        self.seduta.write("Nome del file:", str(self.archive))
        self.seduta.press("Salva")
        self.seduta.find("label", "Data di prova: 3 novembre 2025")

    def kept(self, query, *values):
        """What the archive keeps, read without writing in it."""
        with contextlib.closing(sqlite3.connect("file:%s?mode=ro" % self.archive, uri=True)) as archive:
            return archive.execute(query, values).fetchall()

    def require(self, holds, what):
        if not holds:
            raise Failed("not so: " + what)


def told(story_class):
    program, folder = sys.argv[1:]
    story = story_class(program, folder)
    try:
        story.tell()
    except Failed as failed:
        if story.seduta and story.seduta.process.poll() is None:
            print(story.seduta.tree())
        picture = os.path.join(folder, "failed.png")
        subprocess.run(["import", "-window", "root", picture], check=False)
        print("FAILED: %s\nThe screen is kept in %s" % (failed, picture))
        return 1
    finally:
        if story.seduta:
            story.seduta.process.kill()
    return 0
