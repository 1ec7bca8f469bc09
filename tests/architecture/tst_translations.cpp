#include "tests/architecture/no_faults.h"
#include "tests/architecture/translation_file.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace seduta::house {

namespace {

const QString italian = QStringLiteral(SEDUTA_SOURCE_DIR "/translations/seduta_it.ts");

/// Words the office uses as they are, in both languages.
const QStringList sameInBoth{"Seduta", "PEC", "PDF", "CSV", "JSON", "e-mail", "vademecum"};

QString fileWith(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QString path = folder.filePath(name);
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the planted file could not be written");
    return path;
}

QString tsText(const QString &message)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS>"
                          "<TS version=\"2.1\" language=\"it_IT\"><context><name>Meeting</name>%1</context></TS>")
        .arg(message);
}

/// What lupdate makes of a copy of the .ts file, given the sources; the file itself is not touched.
QList<Message> updated(const QString &tsPath, const QStringList &sources)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath("copy.ts");
    QFile::copy(tsPath, copy);
    QProcess lupdate;
    lupdate.start(QStringLiteral(SEDUTA_LUPDATE),
                  QStringList{"-silent", "-no-obsolete", "-locations", "none", "-I", SEDUTA_SOURCE_DIR} + sources
                      + QStringList{"-ts", copy});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        qFatal("lupdate failed: %s", lupdate.readAllStandardError().constData());
    return messagesIn(copy);
}

}

/// The Italian of the screen is complete, true to its source and in step with the code; each rule also shown to bite.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theItalianFileHoldsSentences() { QVERIFY(messagesIn(italian).size() > 20); }

    void everySentenceIsInGoodItalian() { QVERIFY_NONE(translationFaults(messagesIn(italian), sameInBoth)); }

    void everySentenceOfTheSourcesIsInTheFile()
    {
        const auto wanted = updated(italian, {QStringLiteral("@" SEDUTA_TRANSLATED_SOURCES)});

        QVERIFY_NONE(missing(messagesIn(italian), wanted));
    }

    void noSentenceOfTheFileHasLeftTheSources()
    {
        const auto wanted = updated(italian, {QStringLiteral("@" SEDUTA_TRANSLATED_SOURCES)});

        QVERIFY_NONE(missing(wanted, messagesIn(italian)));
    }

    void aPlantedFaultIsFound_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("sentence");

        const auto row = [](const char *name, const char *message, const char *sentence) {
            QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(sentence);
        };
        row("unfinished",
            "<message><source>Venue</source><translation type=\"unfinished\">Sede</translation></message>",
            "unfinished");
        row("vanished", "<message><source>Venue</source><translation type=\"vanished\">Sede</translation></message>",
            "vanished");
        row("empty", "<message><source>Venue</source><translation></translation></message>", "no translation");
        row("none", "<message><source>Venue</source></message>", "no translation");
        row("lost placeholder", "<message><source>%1 of %2</source><translation>%1 su</translation></message>",
            "placeholders");
        row("invented placeholder", "<message><source>Page</source><translation>Pag. %1</translation></message>",
            "placeholders");
        row("lost number",
            "<message numerus=\"yes\"><source>%n day(s)</source><translation><numerusform>un giorno</numerusform>"
            "<numerusform>giorni</numerusform></translation></message>",
            "placeholders");
        row("one plural form",
            "<message numerus=\"yes\"><source>%n day(s)</source><translation><numerusform>%n giorni</numerusform>"
            "</translation></message>",
            "two plural forms");
        row("a number without plural",
            "<message><source>%n day(s)</source><translation>%n giorno || %n giorni</translation></message>",
            "no plural");
        row("English", "<message><source>Venue %1</source><translation>Venue %1</translation></message>", "English");
        row("no full stop", "<message><source>Enter it.</source><translation>Scriverlo</translation></message>",
            "ends otherwise");
        row("lost context",
            "</context><context><name>seduta</name><message><source>Venue</source><translation>Sede</translation></"
            "message>",
            "namespace");
    }

    void aPlantedFaultIsFound()
    {
        QFETCH(QString, message);
        QFETCH(QString, sentence);
        const QTemporaryDir folder;
        const auto messages = messagesIn(fileWith(folder, "planted.ts", tsText(message)));

        const QStringList faults = translationFaults(messages, sameInBoth);

        QVERIFY2(faults.size() == 1, qPrintable(faults.join(u'\n')));
        QVERIFY2(faults.first().contains(sentence), qPrintable(faults.first()));
    }

    void whatIsRightIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QString right = QStringLiteral(
            "<message><source>PEC</source><translation>PEC</translation></message>"
            "<message><source>%1 of %L2.</source><translation>%2 di %1.</translation></message>"
            "<message numerus=\"yes\"><source>%n day(s)</source><translation><numerusform>un giorno</numerusform>"
            "<numerusform>%n giorni</numerusform></translation></message>");
        const auto messages = messagesIn(fileWith(folder, "right.ts", tsText(right)));

        QCOMPARE(messages.size(), 3);
        QVERIFY_NONE(translationFaults(messages, sameInBoth));
    }

    void aSentenceAddedToOrTakenFromTheSourcesIsFound()
    {
        const QTemporaryDir folder;
        const QString code =
            fileWith(folder, "x.cpp", "auto t = QCoreApplication::translate(\"Meeting\", \"Room\");\n");
        const QString ts = fileWith(folder, "x.ts",
                                    tsText("<message><source>Venue</source><translation>Sede</translation></message>"));

        const auto wanted = updated(ts, {code});

        QCOMPARE(missing(messagesIn(ts), wanted), QStringList{"[Meeting] \"Room\""});
        QCOMPARE(missing(wanted, messagesIn(ts)), QStringList{"[Meeting] \"Venue\""});
    }
};

}

QTEST_GUILESS_MAIN(seduta::house::TestTranslations)
#include "tst_translations.moc"
