"""A stranger's program at the accessibility bus: it knows of the window only what a screen reader is told."""

import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)

PAUSE = 0.05
PATIENCE = 15
# Parts whose children repeat what they say themselves.
CLOSED = ("combo box", "menu bar", "scroll bar")


class Failed(Exception):
    """Something awaited did not come."""


def is_in(node, *states):
    has = node.get_state_set()
    return all(has.contains(state) for state in states)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def shown(node):
    """The node and all below it that stand on the screen."""
    yield node
    if role_of(node) in CLOSED:
        return
    for child in children(node):
        if is_in(child, Atspi.StateType.SHOWING):
            yield from shown(child)
        elif role_of(child) in ("filler", "panel"):
            # What Qt clips or stacks is told of by its parts.
            yield from (part for part in shown(child) if part is not child)


def role_of(node):
    """The role as Debian 12 names it: later at-spi2 calls a push button a button, and later Qt tells one with a menu apart."""
    role = node.get_role_name()
    return "push button" if role in ("button", "push button menu", "button menu") else role


def extents(node):
    """Where it stands on the screen: left, top, width, height."""
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.width, box.height


def row_of(table, row):
    """The words of its cells."""
    cells = table.get_table_iface()
    return [cells.get_accessible_at(row, column).get_name() for column in range(cells.get_n_columns())]


def selected_rows(table):
    return [row_of(table, row) for row in table.get_table_iface().get_selected_rows()]


def label_of(node):
    """The words beside a control, as its relation tells, else its own name."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return node.get_name()


def tree(node, depth=0):
    lines = ["%s%s %r" % ("  " * depth, node.get_role_name(), node.get_name())]
    for child in children(node):
        lines += tree(child, depth + 1)
    return lines


class Program:
    """The program under way, and what is seen of it."""

    def __init__(self, command, environment, deadline):
        self.deadline = deadline
        self.process = subprocess.Popen(command, env=environment)
        self.application = self.wait(self._application, "the program on the accessibility bus")

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for each in children(desktop):
            if each.get_process_id() == self.process.pid and each.get_child_count() > 0:
                return each
        return None

    def wait(self, condition, what):
        """What the condition gives once it holds."""
        until = min(time.monotonic() + PATIENCE, self.deadline)
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise Failed("the program ended (%s) while waiting for %s" % (self.process.returncode, what))
            try:
                found = condition()
            except GLib.Error:
                # A part that went while it was looked at.
                found = None
            if found:
                return found
            time.sleep(PAUSE)
        raise Failed("there is no " + what)

    def nodes(self):
        """What is shown, the window opened last first."""
        for window in reversed(list(children(self.application))):
            yield from shown(window)

    def find(self, role, name):
        """The control of that role with that label; a name that ends in … is only its beginning."""

        def found():
            for node in self.nodes():
                if role_of(node) == role and is_called(label_of(node), name):
                    return node
            return None

        return self.wait(found, "%s \"%s\"" % (role, name))

    def sees(self, role, name):
        return any(role_of(node) == role and is_called(label_of(node), name) for node in self.nodes())

    def gone(self, role, name):
        self.wait(lambda: not self.sees(role, name), "screen without %s \"%s\"" % (role, name))

    def press(self, name, role="push button"):
        button = self.find(role, name)
        self.wait(lambda: is_in(button, Atspi.StateType.SENSITIVE), "way to press \"%s\"" % name)
        self.act(button, "Press")

    def act(self, node, action):
        actions = node.get_action_iface()
        names = [actions.get_action_name(index) for index in range(actions.get_n_actions())]
        if action not in names:
            raise Failed("\"%s\" offers %s, not %s" % (node.get_name(), names, action))
        try:
            actions.do_action(names.index(action))
        except GLib.Error:
            # A box that opens answers only when it is closed.
            pass

    def write(self, name, text):
        field = self.find("text", name)
        self.wait(lambda: is_in(field, Atspi.StateType.EDITABLE), "way to write in \"%s\"" % name)
        field.get_editable_text_iface().set_text_contents(text)
        self.wait(lambda: read(field) == text, "text \"%s\" in \"%s\"" % (text, name))

    def go(self, area):
        self.act(self.find("list item", area), "Toggle")

    def rows(self, name):
        """The cells of a list, row by row."""
        table = self.find("tree", name)
        columns = table.get_table_iface().get_n_columns()
        cells = [cell.get_name() for cell in children(table) if role_of(cell) == "table cell"]
        return [cells[at : at + columns] for at in range(0, len(cells), columns)]

    def focused(self, role, name):
        """That control when it has the focus."""
        for node in self.nodes():
            if is_in(node, Atspi.StateType.FOCUSED) and role_of(node) == role and label_of(node) == name:
                return node
        return None

    def wait_for_focus(self, role, name):
        self.wait(lambda: self.focused(role, name), "focus in %s \"%s\"" % (role, name))

    def is_active(self):
        return any(is_in(window, Atspi.StateType.ACTIVE) for window in children(self.application))

    def wait_until_active(self):
        self.wait(self.is_active, "window with the focus")

    def cell_in(self, table, column, words):
        """That stands in that column: far quicker than to look through all the cells."""
        cells = table.get_table_iface()

        def found():
            for row in range(cells.get_n_rows()):
                cell = cells.get_accessible_at(row, column)
                if words in cell.get_name():
                    return cell
            return None

        return self.wait(found, "row \"%s\" in \"%s\"" % (words, table.get_name()))

    def cell(self, list_name, words):
        table = self.find("tree", list_name)

        def found():
            for cell in children(table):
                if role_of(cell) == "table cell" and words in cell.get_name():
                    return cell
            return None

        return self.wait(found, "row \"%s\" in \"%s\"" % (words, list_name))

    def select(self, list_name, words):
        """Leaves that row alone selected."""
        table = self.find("tree", list_name)
        for cell in children(table):
            if is_in(cell, Atspi.StateType.SELECTED):
                self.act(cell, "Toggle")
        self.act(self.cell(list_name, words), "Toggle")

    def wait_for_rows(self, name, condition, what):
        return self.wait(lambda: condition(self.rows(name)), "%s in \"%s\"" % (what, name))

    def choose(self, button, item):
        """From the menu of a button."""

        def found():
            for menu in children(self.find("push button", button)):
                for entry in children(menu):
                    if entry.get_name() == item:
                        return entry
            return None

        self.act(self.wait(found, "\"%s\" in the menu of \"%s\"" % (item, button)), "Press")

    def menu_item(self, menu, item):
        """Of the menu bar."""

        def found():
            for window in children(self.application):
                for bar in children(window):
                    if role_of(bar) != "menu bar":
                        continue
                    for title in children(bar):
                        for entry in children(title.get_child_at_index(0)) if title.get_name() == menu else ():
                            if entry.get_name() == item:
                                return entry
            return None

        return self.wait(found, "\"%s\" in the menu \"%s\"" % (item, menu))

    def quit(self):
        self.act(self.menu_item("Archivio", "Esci"), "Press")
        self.wait_for_end()

    def wait_for_end(self):
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise Failed("the program does not end") from None
        if self.process.returncode != 0:
            raise Failed("the program ended with %d" % self.process.returncode)

    def has_box(self):
        return len(self.windows()) > 1

    def windows(self):
        return [each for each in children(self.application) if is_in(each, Atspi.StateType.SHOWING)]

    def box(self):
        """The box in front of the window."""
        return self.wait(lambda: self.windows()[-1] if self.has_box() else None, "box in front of the window")

    def tree(self):
        return "\n".join(tree(self.application))


def is_called(words, name):
    return words.startswith(name[:-1]) if name.endswith("…") else words == name


def read(field):
    text = field.get_text_iface()
    # By the interface's own name: later at-spi2 gives every accessible object a get_text that means something else.
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
