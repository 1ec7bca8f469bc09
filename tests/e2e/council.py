"""A council from nothing, through the accessibility bus: council.py SEDUTA FOLDER.

It is set up on 1 September 2025, its bodies come from a sheet, its first meeting is prepared, a word of it is found again; in the end the agenda
is read as its readers would."""

import subprocess
import sys

from fingers import Fingers
from stranger import read
from telling import Telling, told
from windows import window_manager

BODIES = "Enti, in ordine di precedenza"
MEETINGS = "Sedute, dalla più recente"
POINTS = "Punti all'ordine del giorno, nel loro ordine"
FOUND = "Che cosa è stato trovato"
SHEET = """Ente\tPEC
Regione Piemonte\tregione@pec.example.org
Questura di Asti\tquestura@pec.example.org
Comune di Asti\tcomune@pec.example.org
Caritas diocesana\tcaritas@pec.example.org
"""
FIRST = "Corsi di lingua per adulti"
SECOND = "Alloggi per lavoratori stagionali"


class CouncilStory(Telling):
    def tell(self):
        with window_manager():
            self.archive = self.folder / "consiglio.seduta"
            self.start("2025-09-01")
            self.hand = Fingers(self.seduta)
            self.seduta.wait_until_active()
            self.set_up()
            self.paste_the_bodies()
            self.convene()
            self.prepare()
            self.find_again()
            self.read_the_agenda()
            self.seduta.quit()
            self.read_what_is_kept()

    def set_up(self):
        seduta = self.seduta
        seduta.press("Nuovo archivio: si comincia dal proprio consiglio")
        seduta.write("Nome del file:", str(self.archive))
        seduta.press("Salva")
        seduta.wait_for_focus("combo box", "Della provincia di")
        self.hand.type("Asti")
        self.hand.press("Tab")
        office = seduta.find("text", "Ufficio presso cui ha sede")
        seduta.wait(lambda: read(office) == "Prefettura di Asti", "office of the province")
        seduta.press("Prosegui con gli enti")
        seduta.find("label", "Enti")

    def paste_the_bodies(self):
        seduta = self.seduta
        self.hand.copy(SHEET)
        seduta.press("Incolla righe da un foglio")
        seduta.box()
        seduta.press("Aggiungi 4 enti")
        rows = seduta.wait_for_rows(BODIES, lambda rows: len(rows) == 4 and rows, "the bodies pasted")
        self.require(any("Questura di Asti" in row for row in rows), "the Questura among them")

    def convene(self):
        seduta = self.seduta
        seduta.go("Sedute")
        seduta.press("Nuova seduta")
        seduta.wait_for_focus("text", "Giorno")
        self.hand.type("20/11/2025")
        self.hand.press("Tab")
        self.hand.type("10")
        self.hand.press("ctrl+s")
        seduta.wait_for_rows(MEETINGS, lambda rows: len(rows) == 1, "the first meeting")
        seduta.press("Lavora alla seduta")
        seduta.find("label", "Seduta del 20 novembre 2025")

    def prepare(self):
        seduta = self.seduta
        line = seduta.find("text", "Il prossimo punto all'ordine del giorno")
        self.hand.click(line)
        for point in (FIRST, "Alloggi"):
            self.hand.type(point)
            self.hand.press("Return")
            seduta.wait_for_rows(POINTS, lambda rows, it=point: any(it in row[2] for row in rows), "point " + point)
        self.hand.click(seduta.cell(POINTS, "Alloggi"))
        self.hand.press("Return")
        self.hand.type(SECOND)
        self.hand.press("Tab")
        self.hand.type("questura")
        self.hand.press("Return")
        seduta.wait_for_rows(POINTS, lambda rows: any(SECOND in row[2] and "Questura di Asti" in row[3] for row in rows),
                             "the point changed in its row")

    def find_again(self):
        seduta = self.seduta
        self.hand.press("ctrl+shift+f")
        self.hand.type("stagionali")
        seduta.wait(lambda: any(SECOND in words for words in self.found()), "the word among what is found")
        self.hand.press("Down", "Return")
        seduta.find("label", "Seduta del 20 novembre 2025")
        seduta.wait_for_rows(POINTS, lambda rows: any(SECOND in row[2] for row in rows), "the agenda again")

    def found(self):
        return [cell.get_name() for cell in self.cells_of("list", FOUND)]

    def cells_of(self, role, name):
        found = self.seduta.find(role, name)
        return [found.get_child_at_index(index) for index in range(found.get_child_count())]

    def read_the_agenda(self):
        seduta = self.seduta
        seduta.choose("Documenti", "ordine del giorno")
        (self.folder / "bozze").mkdir()
        seduta.write("Cartella:", str(self.folder / "bozze"))
        seduta.press("Scegli")
        paper = seduta.wait(lambda: sorted((self.folder / "bozze").glob("*.pdf")), "the agenda as PDF")[0]
        text = subprocess.run(["pdftotext", "-layout", str(paper), "-"], check=True, capture_output=True, text=True)
        words = " ".join(text.stdout.split())
        for fact in ("Prefettura di Asti", "20 novembre 2025", FIRST, SECOND, "Questura di Asti"):
            self.require(fact in words, "\"%s\" in the agenda:\n%s" % (fact, words))

    def read_what_is_kept(self):
        self.require(self.kept("SELECT office_name FROM council") == [("Prefettura di Asti",)], "the office is kept")
        categories = self.kept("SELECT category FROM body WHERE name = 'Questura di Asti'")
        self.require(categories and categories != [("other",)], "the category of the Questura was guessed")
        points = [row[0] for row in self.kept("SELECT title FROM agenda_item ORDER BY position")]
        self.require(points == [FIRST, SECOND], "the points are kept in their order")


if __name__ == "__main__":
    sys.exit(told(CouncilStory))
