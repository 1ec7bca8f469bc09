"""A meeting from draft to minutes, told through the accessibility bus: story.py SEDUTA FOLDER.

Prepared on 3 November 2025, held on the 20th; the papers are read back as their readers would."""

import hashlib
import subprocess
import sys

from telling import Telling, told

MEETINGS = "Sedute, dalla più recente"
POINTS = "Punti all'ordine del giorno, nel loro ordine"
LETTERS = "Lettere, in ordine di precedenza"
SITTING = "Chi partecipa"
POINT = "Verifica degli impegni presi a giugno"
OPENING = "Il Presidente dichiara aperta la seduta e ringrazia gli enti intervenuti."


class Story(Telling):
    def tell(self):
        self.start("2025-11-03")
        self.open_the_sample()
        self.open_the_meeting()
        self.add_a_point()
        self.send_the_letters()
        self.seduta.quit()
        self.start("2025-11-20", self.archive)
        self.hold_the_meeting()
        self.write_the_minutes()
        self.seduta.quit()

    def open_the_meeting(self):
        seduta = self.seduta
        seduta.find("label", "lunedì 3 novembre 2025")
        seduta.go("Sedute")
        seduta.select(MEETINGS, "20/11/2025")
        seduta.press("Lavora alla seduta")
        seduta.find("label", "Seduta del 20 novembre 2025")
        seduta.find("label", "Stato: bozza")

    def add_a_point(self):
        seduta = self.seduta
        seduta.press("1. Preparazione", "page tab")
        seduta.press("Nuovo punto")
        seduta.write("Punto", POINT)
        seduta.press("Salva")
        seduta.wait_for_rows(POINTS, lambda rows: any(POINT in row[2] for row in rows), "the new point")

    def send_the_letters(self):
        seduta = self.seduta
        seduta.press("2. Convocazioni", "page tab")
        seduta.press("Prepara le lettere")
        letters = seduta.wait_for_rows(LETTERS, lambda rows: len(rows) > 15 and rows, "letters")
        seduta.press("Bozze PDF")
        self.answer_folder("bozze")
        drafts = self.wait_for_pdfs("bozze")
        self.require("BOZZA" in self.letters_of(drafts[0]), "a draft says so")
        seduta.press("Passo successivo: Emetti le lettere…")
        seduta.press("Emetti")
        self.answer_folder("lettere")
        seduta.wait_for_rows(LETTERS, lambda rows: all(row[2] == "emessa" for row in rows), "letters issued")
        papers = self.pdfs("lettere")
        self.require(len(papers) == len(letters), "one letter each: %d of %d" % (len(papers), len(letters)))
        bodies = [row[0] for row in letters]
        for body in ("Questura di Asti", "Provincia di Asti"):
            self.require(body in bodies, "a letter for " + body)
            words = self.words(next(each for each in papers if body.replace(" ", "-").lower() in each.name.lower()))
            for fact in (POINT, "20 novembre 2025", "10.00", body):
                self.require(fact in words, "\"%s\" in the letter to %s:\n%s" % (fact, body, words))
        for paper in papers:
            words = self.words(paper)
            self.require("BOZZA" not in self.letters_of(paper), "%s is no draft" % paper.name)
            for fact in (POINT, "20 novembre 2025", "10.00", "sala riunioni"):
                self.require(fact in words, "\"%s\" in %s:\n%s" % (fact, paper.name, words))
        seduta.press("Segna come inviate")
        seduta.box()
        seduta.press("Segna come inviate")
        seduta.wait_for_rows(LETTERS, lambda rows: all(row[2] == "inviata" for row in rows), "letters sent")
        self.require(self.issued("convocation") == {self.hash_of(paper) for paper in papers}, "kept is what left")
        seduta.press("Passo successivo: Segna la seduta come convocata")
        seduta.find("label", "Stato: convocata")

    def hold_the_meeting(self):
        seduta = self.seduta
        seduta.find("label", "giovedì 20 novembre 2025")
        seduta.go("Sedute")
        seduta.select(MEETINGS, "20/11/2025")
        seduta.press("Lavora alla seduta")
        seduta.press("Passo successivo: Apri la seduta")
        seduta.find("label", "Stato: in corso")
        seduta.select(SITTING, "Questura di Asti")
        seduta.write("Chi è venuto", "Anna Esempio")
        seduta.press("Salva")
        seduta.wait_for_rows(SITTING, lambda rows: any(row[2] == "Anna Esempio" for row in rows), "the person who came")
        seduta.press("Chi resta era assente")
        seduta.find("label", "Enti presenti 1…")

    def write_the_minutes(self):
        seduta = self.seduta
        seduta.press("Passo successivo: Tratta i punti")
        seduta.find("text", "Testo della sezione")
        seduta.choose("Altri passi", "Chiudi la seduta")
        seduta.find("label", "Stato: conclusa")
        seduta.press("Passo successivo: Apri il verbale")
        seduta.write("Testo della sezione", OPENING)
        seduta.choose("Documenti", "verbale")
        self.answer_folder("verbale")
        draft = self.wait_for_pdfs("verbale")[0]
        self.require("BOZZA" in self.letters_of(draft), "the draft of the minutes says so")
        self.read_minutes(draft)
        self.issue_the_minutes()

    def issue_the_minutes(self):
        seduta = self.seduta
        seduta.press("Segna come: in verifica")
        seduta.press("Emetti il verbale…")
        seduta.box()
        seduta.press("Emetti il verbale")
        self.answer_folder("emesso")
        minutes = self.wait_for_pdfs("emesso")[0]
        seduta.find("label", "Verbale: definitivo")
        self.require("BOZZA" not in self.letters_of(minutes), "the minutes issued are no draft")
        self.require("immigrazione.asti@example.org" in self.words(minutes), "the address at the foot is whole")
        self.require(self.issued("minutes") == {self.hash_of(minutes)}, "the minutes kept are those issued")
        self.read_minutes(minutes)

    def read_minutes(self, paper):
        words = self.words(paper)
        for fact in (OPENING, "Anna Esempio", "Questura di Asti", POINT):
            self.require(fact in words, "\"%s\" in the minutes:\n%s" % (fact, words))

    def issued(self, kind):
        """The hashes of the documents of that kind that the archive keeps."""
        return {row[0] for row in self.kept("SELECT content_hash FROM issued_document WHERE kind = ?", kind)}

    def hash_of(self, paper):
        return hashlib.sha256(paper.read_bytes()).hexdigest()

    def letters_of(self, paper):
        """Its words without spaces: the mark of a draft runs across the page, letter by letter."""
        text = subprocess.run(["pdftotext", "-raw", str(paper), "-"], check=True, capture_output=True, text=True)
        return "".join(text.stdout.split())

    def answer_folder(self, name):
        (self.folder / name).mkdir()
        self.seduta.write("Cartella:", str(self.folder / name))
        self.seduta.press("Scegli")

    def pdfs(self, name):
        return sorted((self.folder / name).glob("*.pdf"))

    def wait_for_pdfs(self, name):
        return self.seduta.wait(lambda: self.pdfs(name), "PDF in " + name)

    def words(self, paper):
        text = subprocess.run(["pdftotext", "-layout", str(paper), "-"], check=True, capture_output=True, text=True)
        return " ".join(text.stdout.split())


if __name__ == "__main__":
    sys.exit(told(Story))
