"""Who else is on the screen: a window manager, another program."""

import contextlib
import subprocess
import time

from stranger import PATIENCE, PAUSE, Failed

SILENCE = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


@contextlib.contextmanager
def running(*command):
    other = subprocess.Popen(command, **SILENCE)
    try:
        yield
    finally:
        other.kill()
        other.wait()


@contextlib.contextmanager
def window_manager():
    with running("openbox", "--sm-disable"):
        until = time.monotonic() + PATIENCE
        while not is_managed():
            if time.monotonic() > until:
                raise Failed("there is no window manager")
            time.sleep(PAUSE)
        yield


def is_managed():
    told = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], check=True, capture_output=True, text=True)
    return "window id" in told.stdout


@contextlib.contextmanager
def another_window(seduta):
    """With the focus, at the foot of the screen; the program has it again when it is gone."""
    with running("xmessage", "-geometry", "+900+830", "Un altro programma"):
        seduta.wait(lambda: not seduta.is_active(), "other window in front")
        yield
    seduta.wait_until_active()
