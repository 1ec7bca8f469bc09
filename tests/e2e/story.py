"""A meeting from draft to minutes, told through the accessibility bus: story.py SEDUTA FOLDER.

Prepared on 3 November 2025, held on the 20th; the papers are read back as their readers would."""

import os
import pathlib
import subprocess
import sys
import time

from stranger import Failed, Program

SECONDS = 120
MEETINGS = "Sedute, dalla più recente"
POINTS = "Punti all'ordine del giorno, nel loro ordine"
LETTERS = "Lettere, in ordine di precedenza"
SITTING = "Chi partecipa"
POINT = "Verifica degli impegni presi a giugno"
OPENING = "Il Presidente dichiara aperta la seduta e ringrazia gli enti intervenuti."


class Story:
    def __init__(self, program, folder):
        self.command = [program]
        self.folder = pathlib.Path(folder)
        self.archive = self.folder / "esempio.seduta"
        self.deadline = time.monotonic() + SECONDS
        self.seduta = None

    def start(self, day, *arguments):
        environment = dict(os.environ, SEDUTA_TODAY=day)
        self.seduta = Program(self.command + [str(each) for each in arguments], environment, self.deadline)

    def tell(self):
        self.start("2025-11-03")
        self.open_the_sample()
        self.add_a_point()
        self.send_the_letters()
        self.seduta.quit()
        self.start("2025-11-20", self.archive)
        self.hold_the_meeting()
        self.write_the_minutes()
        self.seduta.quit()

    def open_the_sample(self):
        seduta = self.seduta
        seduta.press("Guardarsi intorno…")
        seduta.write("Nome del file:", str(self.archive))
        seduta.press("Salva")
        seduta.find("label", "Data di prova: 3 novembre 2025")
        seduta.find("label", "lunedì 3 novembre 2025")
        seduta.go("Sedute")
        seduta.select(MEETINGS, "20/11/2025")
        seduta.press("Lavora alla seduta")
        seduta.find("label", "Seduta del 20 novembre 2025")
        seduta.find("label", "Stato: bozza")

    def add_a_point(self):
        seduta = self.seduta
        seduta.press("1. Preparazione", "page tab")
        seduta.press("Nuovo")
        seduta.write("Punto", POINT)
        seduta.press("Salva")
        seduta.wait_for_rows(POINTS, lambda rows: any(POINT in row[2] for row in rows), "the new point")

    def send_the_letters(self):
        seduta = self.seduta
        seduta.press("2. Convocazioni", "page tab")
        seduta.press("Prepara le lettere")
        letters = seduta.wait_for_rows(LETTERS, lambda rows: len(rows) > 15 and rows, "letters")
        seduta.press("Crea il PDF")
        self.answer_folder("lettere")
        seduta.wait_for_rows(LETTERS, lambda rows: all(row[2] == "predisposta" for row in rows), "letters prepared")
        papers = self.pdfs("lettere")
        self.require(len(papers) == len(letters), "one letter each: %d of %d" % (len(papers), len(letters)))
        bodies = [row[0] for row in letters]
        for body in ("Questura di Asti", "Provincia di Asti"):
            self.require(body in bodies, "a letter for " + body)
            words = self.words(next(each for each in papers if body.replace(" ", "-").lower() in each.name.lower()))
            for fact in (POINT, "20 novembre 2025", "10.00", body):
                self.require(fact in words, "\"%s\" in the letter to %s:\n%s" % (fact, body, words))
        seduta.press("Segna come inviate")
        seduta.box()
        seduta.press("Segna come inviate")
        seduta.wait_for_rows(LETTERS, lambda rows: all(row[2] == "inviata" for row in rows), "letters sent")
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
        seduta.press("Passo successivo: Chiudi la seduta")
        seduta.find("label", "Stato: conclusa")
        seduta.press("Passo successivo: Apri il verbale")
        seduta.write("Testo della sezione", OPENING)
        seduta.choose("Documenti", "verbale")
        self.answer_folder("verbale")
        words = self.words(self.wait_for_pdfs("verbale")[0])
        for fact in (OPENING, "Anna Esempio", "Questura di Asti", POINT):
            self.require(fact in words, "\"%s\" in the minutes:\n%s" % (fact, words))

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

    def require(self, holds, what):
        if not holds:
            raise Failed("not so: " + what)


def main():
    program, folder = sys.argv[1:]
    story = Story(program, folder)
    try:
        story.tell()
    except Failed as failed:
        if story.seduta:
            print(story.seduta.tree())
        picture = os.path.join(folder, "failed.png")
        subprocess.run(["import", "-window", "root", picture], check=False)
        print("FAILED: %s\nThe screen is kept in %s" % (failed, picture))
        return 1
    finally:
        if story.seduta:
            story.seduta.process.kill()
    return 0


if __name__ == "__main__":
    sys.exit(main())
