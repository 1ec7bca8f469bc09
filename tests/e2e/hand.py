"""What the hand may never cause, with real keys, a real mouse and a real clipboard: hand.py SEDUTA FOLDER.

Told once on a bare screen, and where it matters which window has the focus once more under a window manager; at the end
the archive is read as its addressee would: what was meant is kept, and nothing else was written."""

import json
import pathlib
import subprocess
import sys
import time

from fingers import WHEEL_DOWN, WHEEL_UP, Fingers
from stranger import Atspi, children, extents, is_in, label_of, read, selected_rows
from telling import Telling, told
from windows import another_window, window_manager

BODIES = "Enti, in ordine di precedenza"
MEETINGS = "Sedute, dalla più recente"
POINTS = "Punti all'ordine del giorno, nel loro ordine"
LETTERS = "Lettere, in ordine di precedenza"
SITTING = "Chi partecipa"
SECTIONS = "Sezioni del verbale"
# In which column of each a record has its name.
NAMES = {BODIES: 1, MEETINGS: 0, POINTS: 2, LETTERS: 0, SITTING: 0, SECTIONS: 1}
TEXT = "Testo della sezione"
FILTER = "Filtra l'elenco"
LEAVE = "Lascia com'era"
PROVINCE, QUESTURA = "Provincia di Asti", "Questura di Asti"
SHEET = "Denominazione\tPEC\n\"Ente\nsu due righe\"\tente@pec.example.org\n"
# The minutes keep by themselves what is written when the hand has rested for three seconds.
REST = 3.4
GLANCE = 0.2
# What a hand meant to do, as the history tells it; the minutes are told apart.
CHANGE_OF = "Modifica l'ente «%s»"
FIELDS_MEANT = {
    "agenda_item.description",
    "agenda_item.parent_id",
    "agenda_item.position",
    "body.phone",
    "body.short_name",
    "convocation.protocol_on",
    "convocation.protocol_ref",
    "convocation.state",
    "minutes_text.text",
}
FIELDS_CHANGED = """
    SELECT DISTINCT table_name || '.' || new.key
    FROM change JOIN change_set ON change_set.id = change_set_id AND kind <> 'import',
        json_each(after) new JOIN json_each(before) old ON old.key = new.key
    WHERE new.value IS NOT old.value"""
TIMES_KEPT = """
    SELECT count(*) FROM change JOIN change_set ON change_set.id = change_set_id AND kind = 'edit'
    WHERE table_name = 'minutes_text' AND after LIKE '%Primo%'"""
MEETING = "meeting_id = (SELECT id FROM meeting WHERE held_on = '2025-11-20')"
# Each by its name, and last what it says.
PHONES = "SELECT name, phone FROM body WHERE phone <> ''"
SHORT_NAME = "SELECT name, short_name FROM body WHERE short_name LIKE '%tre%'"
NOTES = "SELECT title, description FROM agenda_item WHERE description <> '' AND " + MEETING
NESTED = "SELECT title, parent_id FROM agenda_item WHERE parent_id IS NOT NULL AND " + MEETING
PEOPLE = "SELECT name, value, person_name FROM attendance JOIN body ON body.id = body_id WHERE " + MEETING
NUMBERS = """
    SELECT protocol_ref, name FROM convocation JOIN body ON body.id = body_id
    WHERE protocol_ref <> '' AND """ + MEETING
TEXTS = """
    SELECT coalesce(title, CASE minutes_text.section WHEN 'opening' THEN 'apertura' ELSE 'chiusura' END), text
    FROM minutes_text LEFT JOIN agenda_item ON agenda_item.id = agenda_item_id
    WHERE minutes_text.""" + MEETING


class HandStory(Telling):
    def tell(self):
        self.begin()
        self.open_the_sample()
        self.bodies()
        self.open_the_meeting()
        self.agenda()
        self.letters()
        self.sitting()
        self.minutes()
        self.sheet()
        self.leave()
        with window_manager():
            self.begin(self.archive)
            self.among_windows()
            self.leave()
        self.read_what_is_kept()

    def begin(self, *arguments):
        self.start("2025-11-03", *arguments)
        self.hand = Fingers(self.seduta)
        self.tables = {}

    # --- the bodies

    def bodies(self):
        seduta, hand = self.seduta, self.hand
        hand.click(seduta.find("list item", "Enti"))
        self.every_body = seduta.wait_for_rows(BODIES, lambda rows: len(rows) > 15 and rows, "bodies")
        self.choose(BODIES, PROVINCE)
        hand.point_at(seduta.find("text", "Nome breve"))
        hand.turn_wheel(WHEEL_DOWN, 8)
        hand.click(seduta.find("check box", "Altri dati"))
        hand.turn_wheel(WHEEL_UP, 8)
        self.phones = self.leave_changed_forms(BODIES, (PROVINCE, QUESTURA), "Telefono")
        self.write_with_the_keys_of_text()
        self.filter_with_the_keys_of_text()
        self.roll_the_form()
        self.roll_over("Categoria (art. 57)", "Tipo", "Articolo davanti al nome")
        self.write_on_while_the_wheel_turns()
        hand.click(seduta.find("text", "Nome breve"))
        hand.press("Tab")
        seduta.wait_for_focus("combo box", "Categoria (art. 57)")
        self.roll_over("Categoria (art. 57)")
        self.choose(BODIES, PROVINCE)

    def write_with_the_keys_of_text(self):
        seduta, hand = self.seduta, self.hand
        self.choose(BODIES, QUESTURA)
        field = seduta.find("text", "Nome breve")
        hand.click(field)
        hand.press("ctrl+a")
        hand.type("uno due tre quattro")
        hand.press("ctrl+BackSpace", "Home", "ctrl+Delete")
        self.wait_for_text(field, "due tre ")
        hand.type("Q")
        hand.press("End")
        hand.type("A")
        self.wait_for_text(field, "Qdue tre A")
        hand.press("shift+Tab")
        seduta.wait_for_focus("combo box", "Articolo davanti al nome")
        hand.press("Tab")
        seduta.wait_for_focus("text", "Nome breve")
        self.require(seduta.rows(BODIES) == self.every_body, "every body is still there")
        hand.press("ctrl+s")
        self.wait_until_nothing_is_to_save()

    def filter_with_the_keys_of_text(self):
        seduta, hand = self.seduta, self.hand
        self.choose(BODIES, PROVINCE, is_written=False)
        hand.press("slash")
        field = seduta.wait(lambda: seduta.focused("text", FILTER), "focus in the filter")
        hand.type("provincia di asti")
        seduta.wait_for_rows(BODIES, lambda rows: len(rows) < len(self.every_body), "few bodies")
        hand.press("ctrl+BackSpace", "Home", "ctrl+Delete")
        self.wait_for_text(field, "di ")
        hand.press("ctrl+a", "Delete")
        seduta.wait_for_rows(BODIES, lambda rows: rows == self.every_body, "every body")

    def roll_the_form(self):
        seduta, hand = self.seduta, self.hand
        self.write()
        box = seduta.find("combo box", "Categoria (art. 57)")
        hand.point_at(box)
        before = extents(box)
        hand.turn_wheel(WHEEL_DOWN, 2)
        seduta.wait(lambda: extents(box) != before, "form that rolls under a closed box")
        hand.turn_wheel(WHEEL_UP, 2)
        seduta.wait(lambda: extents(box) == before, "form where it was")

    def write_on_while_the_wheel_turns(self):
        """What is typed next goes where it went before: letters change a closed box that has the focus."""
        hand = self.hand
        field = self.seduta.find("text", "Telefono")
        hand.click(field)
        hand.press("ctrl+End")
        hand.type("p")
        self.roll_over("Categoria (art. 57)", is_clean=False)
        hand.type("r")
        self.phones[PROVINCE] += "pr"
        self.wait_for_text(field, self.phones[PROVINCE])
        hand.press("ctrl+s")
        self.wait_until_nothing_is_to_save()

    # --- the meeting

    def open_the_meeting(self):
        seduta, hand = self.seduta, self.hand
        hand.click(seduta.find("list item", "Sedute"))
        self.choose(MEETINGS, "20/11/2025")
        hand.press("ctrl+Return")
        seduta.find("label", "Seduta del 20 novembre 2025")

    def agenda(self):
        seduta, hand = self.seduta, self.hand
        hand.press("alt+1")
        points = seduta.wait_for_rows(POINTS, lambda rows: len(rows) > 2 and rows, "points")
        self.titles = tuple(row[2] for row in points[:2])
        seduta.wait_for_focus("tree", POINTS)
        hand.press("F2")
        self.notes = self.leave_changed_forms(POINTS, self.titles, "Nota sotto il punto")
        self.choose(POINTS, self.titles[1])
        hand.press("Tab")
        seduta.wait(lambda: not seduta.focused("tree", POINTS), "way out of the list")
        self.require(seduta.rows(POINTS) == points, "Tab in the agenda writes nothing")
        hand.press("shift+Tab")
        seduta.wait_for_focus("tree", POINTS)
        hand.press("ctrl+Right")
        nested = ["1", "1.1", "2"]
        seduta.wait_for_rows(POINTS, lambda rows: [row[0] for row in rows] == nested, "a point under another")
        hand.press("ctrl+Left")
        seduta.wait_for_rows(POINTS, lambda rows: rows == points, "the points as they were")
        self.write_in_a_point(points)
        self.roll_over("2. Convocazioni", role="page tab")
        self.roll_over("Tipo", "Chi relaziona")
        self.roll_over("Minuti", role="spin button")
        hand.click(seduta.find("spin button", "Minuti"))
        self.roll_over("Minuti", role="spin button")
        self.require(seduta.rows(POINTS) == points, "the wheel leaves the points as they are")

    def write_in_a_point(self, points):
        seduta, hand = self.seduta, self.hand
        field = seduta.find("text", "Punto")
        words = read(field)
        hand.click(field)
        hand.press("ctrl+Right", "ctrl+Left", "Tab")
        seduta.wait_for_focus("combo box", "Tipo")
        hand.press("shift+Tab")
        seduta.wait_for_focus("text", "Punto")
        self.require(read(field) == words and seduta.rows(POINTS) == points, "words are walked over, and nothing else")

    def letters(self):
        seduta, hand = self.seduta, self.hand
        hand.press("alt+2", "ctrl+l")
        rows = seduta.wait_for_rows(LETTERS, lambda rows: len(rows) > 15 and rows, "letters")
        self.addressees = [rows[at][0] for at in (0, 2, 4)]
        self.choose(LETTERS, self.addressees[2])
        table = self.table(LETTERS)
        for addressee in self.addressees[:2]:
            hand.click_with("ctrl", seduta.cell_in(table, NAMES[LETTERS], addressee))
        seduta.wait(lambda: len(selected_rows(table)) == 3, "three letters selected")
        hand.copy("101\n102\n103")
        hand.press("ctrl+shift+p")
        pairs = [item.get_name() for item in children(seduta.find("list", "Di che cosa si tratta, riga per riga"))]
        self.numbers = list(zip(("101", "102", "103"), self.addressees))
        told = [(number, body) for number, _, _, body in (pair.split(None, 3) for pair in pairs)]
        self.require(told == self.numbers, "the question tells: %s" % pairs)
        hand.click(seduta.find("push button", "Scrivi"))
        seduta.wait_for_rows(LETTERS, self.are_numbered, "numbers in the order seen")

    def are_numbered(self, rows):
        return all(any(row[0] == body and number in row for row in rows) for number, body in self.numbers)

    def sitting(self):
        seduta, hand = self.seduta, self.hand
        hand.click(seduta.find("page tab", "3. Seduta"))
        rows = seduta.wait_for_rows(SITTING, lambda rows: len(rows) > 15 and rows, "bodies awaited")
        one, other, third = (row[0] for row in rows[:3])
        self.came = self.leave_changed_forms(SITTING, (one, other), "Chi è venuto")
        self.choose(SITTING, third)
        self.roll_over("Ente", "Presenza")
        hand.click(seduta.find("text", "Titolo (dott.ssa, ing.)"))
        hand.press("shift+Tab")
        seduta.wait_for_focus("combo box", "Presenza")
        self.roll_over("Presenza")
        self.choose(SITTING, one)
        now = seduta.rows(SITTING)
        self.require(now[2:] == rows[2:], "the wheel marks nobody: %s" % now[2])

    def minutes(self):
        seduta, hand = self.seduta, self.hand
        hand.press("alt+4")
        sections = [row[1] for row in seduta.rows(SECTIONS)]
        self.texts = self.leave_changed_forms(SECTIONS, (sections[0], sections[1]), TEXT)
        self.closing = sections[-1]
        text = self.write_on_three_visits(sections[1])
        self.undo_only_goes_back(text)
        hand.press("ctrl+End")
        hand.type("Fine.")
        self.texts[self.closing] = seduta.wait(lambda: "Fine." in read(text) and read(text), "the last words")

    def write_on_three_visits(self, elsewhere):
        seduta, hand = self.seduta, self.hand
        text = seduta.find("text", TEXT)
        for visit in ("Primo", "Secondo", "Terzo"):
            self.choose(SECTIONS, self.closing)
            hand.click(text)
            hand.press("ctrl+End")
            for paragraph in ("inizio", "fine"):
                hand.type("%s %s." % (visit, paragraph))
                hand.press("Return")
            if visit != "Terzo":
                self.choose(SECTIONS, elsewhere)
        hand.type("In fondo.")
        time.sleep(REST)
        return text

    def undo_only_goes_back(self, text):
        shown = [read(text)]
        for press in range(6):
            self.hand.press("ctrl+z")
            time.sleep(REST if press == 2 else GLANCE)
            shown.append(read(text))
            self.require(shown[-2].startswith(shown[-1]), "an older text: %s" % shown)
        self.require(shown[-1] != shown[0], "something was undone: %s" % shown)

    # --- a sheet

    def sheet(self):
        seduta, hand = self.seduta, self.hand
        hand.click(seduta.find("list item", "Enti"))
        self.choose(BODIES, QUESTURA)
        self.paste_a_sheet_and_leave_it()
        hand.click(seduta.find("text", "Telefono"))
        seduta.wait_for_focus("text", "Telefono")

    def paste_a_sheet_and_leave_it(self):
        seduta, hand = self.seduta, self.hand
        hand.copy(SHEET)
        hand.press("ctrl+shift+v")
        seduta.box()
        hand.click(seduta.find("push button", LEAVE))
        seduta.wait(lambda: not seduta.has_box(), "window without a box in front of it")
        self.require(seduta.rows(BODIES) == self.every_body, "a sheet that was left adds no body")

    # --- the same hand among windows

    def among_windows(self):
        seduta, hand = self.seduta, self.hand
        seduta.wait_until_active()
        hand.press("ctrl+3")
        seduta.wait_for_focus("tree", BODIES)
        self.paste_a_sheet_and_leave_it()
        seduta.wait_until_active()
        hand.press("ctrl+f")
        hand.press("Escape")
        self.choose(BODIES, QUESTURA)
        field = seduta.find("text", "Telefono")
        hand.click(field)
        hand.press("ctrl+End")
        hand.type("e")
        with another_window(seduta):
            hand.type("altrove")
        seduta.wait_for_focus("text", "Telefono")
        hand.type("f")
        self.phones[QUESTURA] += "ef"
        self.wait_for_text(field, self.phones[QUESTURA])
        hand.press("shift+Tab")
        seduta.wait_for_focus("text", "PEC")
        self.require(self.shown(BODIES, PROVINCE, field) == self.phones[PROVINCE], "list and form tell of one body")

    # --- what the archive keeps

    def read_what_is_kept(self):
        acts = [CHANGE_OF % body for body in (PROVINCE, QUESTURA, QUESTURA, PROVINCE)]
        acts += ["Modifica il punto «%s»" % title for title in self.titles]
        acts += 2 * ["Sposta il punto «%s»" % self.titles[1]]
        acts += ["Predisponi le convocazioni", "Scrivi i numeri di protocollo delle convocazioni"]
        acts += ["Registra la presenza di «%s»" % body for body in reversed(self.came)] + [CHANGE_OF % QUESTURA]
        self.require(self.history() == acts, "only what was meant was done: %s" % self.history())
        changed = {row[0] for row in self.kept(FIELDS_CHANGED)}
        self.require(changed == FIELDS_MEANT, "only what was written in is changed: %s" % changed)
        self.read_what_was_written()
        times = self.kept(TIMES_KEPT)[0][0]
        self.require(times > 6, "the minutes were kept while they were written: %d times" % times)
        self.terminal("verify")

    def history(self):
        """From the oldest, the sample and the minutes left out: these keep themselves, at their own time."""
        acts = reversed(json.loads(self.terminal("history", "--json")))
        acts = [act["label"] for act in acts if act["kind"] != "import"]
        return [act for act in acts if not act.endswith("Redigi il verbale")]

    def terminal(self, verb, *options):
        """What the program of the terminal says of the archive."""
        cli = pathlib.Path(self.command[0]).with_name("seduta-cli")
        done = subprocess.run([cli, verb, self.archive, *options], capture_output=True, text=True)
        self.require(done.returncode == 0, "%s: %s%s" % (verb, done.stdout, done.stderr))
        return done.stdout

    def read_what_was_written(self):
        written = {
            PHONES: self.phones,
            SHORT_NAME: {QUESTURA: "Qdue tre A"},
            NOTES: self.notes,
            NESTED: {},
            PEOPLE: {(body, "present"): name for body, name in self.came.items()},
            NUMBERS: dict(self.numbers),
            TEXTS: self.texts,
        }
        for query, expected in written.items():
            rows = self.kept(query)
            kept = {row[0] if len(row) == 2 else row[:-1]: row[-1] for row in rows}
            self.require(kept == expected and len(rows) == len(expected), "%s\n%s, not %s" % (query, rows, expected))

    # --- steps that recur

    def leave_changed_forms(self, listed, records, name):
        """Types in each of the two by turns and clicks the other one; what each of them says in the end."""
        seduta, hand = self.seduta, self.hand
        self.choose(listed, records[0])
        field = seduta.find("text", name)
        words = {each: self.shown(listed, each, field) for each in reversed(records)}
        for turn, letter in enumerate("ab"):
            here, there = records[turn % 2], records[(turn + 1) % 2]
            hand.click(field)
            hand.press("ctrl+End")
            hand.type(letter)
            words[here] += letter
            read_there = self.shown(listed, there, field)
            self.require(read_there == words[there], "of %s \"%s\": \"%s\"" % (there, words[there], read_there))
        return words

    def shown(self, listed, record, field):
        self.choose(listed, record)
        return read(field)

    def write(self):
        """From the card of a body to its form."""
        self.hand.press("F2")
        self.seduta.find("text", "Denominazione")

    def choose(self, listed, record, is_written=True):
        """By a click; that line alone is selected then. A body is read first, and then its form opened."""
        seduta, column = self.seduta, NAMES[listed]
        table = self.table(listed)
        self.hand.click(seduta.cell_in(table, column, record))
        seduta.wait(lambda: [record in row[column] for row in selected_rows(table)] == [True], record + " selected")
        if listed == BODIES and is_written:
            self.write()

    def table(self, listed):
        """Looked for once, as long as it is in sight."""
        table = self.tables.get(listed)
        if table is None or not is_in(table, Atspi.StateType.SHOWING):
            table = self.tables[listed] = self.seduta.find("tree", listed)
        return table

    def roll_over(self, *boxes, role="combo box", is_clean=True):
        """There and back: the form may move under the pointer, what it says does not change."""
        hand = self.hand
        for name in boxes:
            hand.point_at(self.seduta.find(role, name))
            for direction in (WHEEL_DOWN, WHEEL_UP):
                hand.turn_wheel(direction, 3)
        if is_clean:
            time.sleep(GLANCE)
            self.wait_until_nothing_is_to_save()

    def wait_until_nothing_is_to_save(self):
        save = self.seduta.find("push button", "Salva")
        self.seduta.wait(lambda: not is_in(save, Atspi.StateType.SENSITIVE), "form without changes")

    def wait_for_text(self, field, words):
        self.seduta.wait(lambda: read(field) == words, "text \"%s\" in \"%s\"" % (words, label_of(field)))

    def leave(self):
        self.hand.press("ctrl+q")
        self.seduta.wait_for_end()


if __name__ == "__main__":
    sys.exit(told(HandStory))
