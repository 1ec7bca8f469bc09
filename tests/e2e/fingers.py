"""Fingers on the keyboard and the mouse: what they do comes through the X server, as from a desk."""

import subprocess

from stranger import extents

WHEEL_UP, WHEEL_DOWN = "4", "5"
# Of something wide the beginning is pointed at, which is in sight.
NEAR = 24


class Fingers:
    """They point where the accessibility bus says that a thing stands."""

    def __init__(self, program):
        self.program = program

    def press(self, *keys):
        act("key", *keys)

    def type(self, words):
        act("type", "--", words)

    def point_at(self, node):
        act("mousemove", *self.place_of(node))

    def click(self, node):
        act("mousemove", *self.place_of(node), "click", "1")

    def click_with(self, key, node):
        act("mousemove", *self.place_of(node), "keydown", key, "click", "1", "keyup", key)

    def turn_wheel(self, direction, notches):
        act("click", "--repeat", str(notches), "--delay", "10", direction)

    def copy(self, words):
        """Into the clipboard, as another program does."""
        command = ["xclip", "-selection", "clipboard", "-in"]
        # It stays to hand out what it holds: it must not hold our own output too.
        silence = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(command, input=words, check=True, text=True, **silence)

    def place_of(self, node):
        """Where it rests: a page that has just come is still being laid out."""
        seen = []

        def rests():
            seen.append(extents(node))
            return len(seen) > 1 and seen[-1] == seen[-2] and min(seen[-1][2:]) > 0

        self.program.wait(rests, "place at which \"%s\" rests" % node.get_name())
        x, y, width, height = seen[-1]
        return str(x + min(width // 2, NEAR)), str(y + height // 2)


def act(*words):
    subprocess.run(["xdotool", *words], check=True)
