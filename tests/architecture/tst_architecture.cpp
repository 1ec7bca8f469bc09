#include "tests/architecture/arrows.h"
#include "tests/architecture/forbidden.h"
#include "tests/architecture/no_faults.h"
#include "tests/architecture/source_text.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace seduta::house {

namespace {

const QDir house(QStringLiteral(SEDUTA_SOURCE_DIR));
const QDir qtHeaders(QStringLiteral(SEDUTA_QT_HEADERS));

void plant(const QDir &root, const QString &path, const QString &text)
{
    QVERIFY(root.mkpath(QFileInfo(path).path()));
    QFile file(root.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = text.toUtf8();
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList allFaults(const QDir &root)
{
    return foreignArrows(root, qtHeaders) + misplacedSql(root) + forbiddenCalls(root) + misplacedSystems(root)
        + namesGivenTwice(root);
}

}

/// The arrows between the rooms, where SQL stands, and the calls we do without; each rule also shown to bite.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeHouse()
    {
        const auto sources = sourcesBelow(house, {"core", "app", "ui"});

        QVERIFY2(sources.size() > 20, "too few sources were read for the other tests to mean anything");
        QVERIFY(std::ranges::any_of(sources, [](const SourceText &source) { return source.includes.size() > 2; }));
    }

    void knowsWhereQtKeepsItsHeaders()
    {
        QVERIFY(QFileInfo::exists(qtHeaders.filePath("QtCore/QString")));
        QVERIFY(QFileInfo::exists(qtHeaders.filePath("QtSql/QSqlQuery")));
    }

    void everyArrowIsDrawn() { QVERIFY_NONE(foreignArrows(house, qtHeaders)); }

    void sqlStandsInStorageAndMigrationsOnly() { QVERIFY_NONE(misplacedSql(house)); }

    void noForbiddenCallIsMade() { QVERIFY_NONE(forbiddenCalls(house)); }

    void whatOneSystemHasStandsInAFilePerSystem() { QVERIFY_NONE(misplacedSystems(house)); }

    void noNameIsGivenTwice() { QVERIFY_NONE(namesGivenTwice(house)); }

    void aTypeOfTwoRoomsIsFound()
    {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        plant(root, "core/domain/list.h",
              "struct List;\ntemplate <class Row>\nstruct Words<Row> {\n};\nclass List\n{\n};\n");
        plant(root, "ui/records/list.h", "\nclass List : public QWidget\n{\n};\n");

        const QStringList faults = namesGivenTwice(root);

        QCOMPARE(faults, QStringList{"ui/records/list.h:2: List is also a type of core/domain/list.h"});
    }

    void aPlantedFaultIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");

        const auto row = [](const char *name, const char *path, const char *text, const char *sentence) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
        };
        row("room, quoted", "core/domain/x.h", "\n#include \"core/storage/database.h\"\n", "x.h:2: <core/storage");
        row("room, in angles", "core/domain/x.h", "#include <core/storage/database.h>\n", "belongs to core/storage");
        row("room, spaced", "core/support/x.h", "#  include   \"core/domain/body.h\"\n", "belongs to core/domain");
        row("storage from the window", "ui/look/x.cpp", "#include \"core/storage/database.h\"\n",
            "which ui/look may not use");
        row("a form from the desk", "ui/desk/x.h", "#include \"ui/records/form.h\"\n", "belongs to ui/records");
        row("the shell from a page", "ui/pages/plan/x.h", "#include \"ui/shell/session.h\"\n", "belongs to ui/shell");
        row("a page from a page", "ui/pages/plan/x.cpp", "#include \"ui/pages/bodies/bodies_page.h\"\n",
            "belongs to ui/pages/bodies, which ui/pages/plan may not use");
        row("the look from nowhere", "ui/widgets/x.h", "int i;\n", "no room");
        row("storage from the terminal", "app/seduta-cli/x.cpp", "#include \"core/storage/database.h\"\n", "which app");
        row("core from the window", "core/usecases/x.cpp", "#include \"ui/shell/window.h\"\n", "belongs to ui/shell");
        row("tests from core", "core/domain/x.cpp", "#include \"tests/support/builders.h\"\n", "belongs to tests");
        row("climbing", "core/domain/x.cpp", "#include \"../storage/database.h\"\n", "climbs out");
        row("Qt class", "core/domain/x.h", "#include <QSqlQuery>\n", "belongs to QtSql");
        row("Qt class, quoted", "core/domain/x.h", "#include \"QSqlQuery\"\n", "belongs to QtSql");
        row("Qt module path", "core/usecases/x.h", "#include <QtSql/QSqlQuery>\n", "belongs to QtSql");
        row("Qt lower case header", "core/exchange/x.h", "#include <qimage.h>\n", "belongs to QtGui");
        row("whole Qt module", "core/usecases/x.h", "#include <QtGui>\n", "belongs to QtGui");
        row("widgets", "core/documents/tree/x.h", "#include <QWidget>\n", "belongs to QtWidgets");
        row("network", "core/exchange/x.h", "#include <QTcpSocket>\n", "belongs to QtNetwork");
        row("network in the window", "ui/shell/x.h", "#include <QTcpSocket>\n", "belongs to QtNetwork");
        row("private Qt", "core/storage/x.cpp", "#include <private/qobject_p.h>\n", "private to Qt");
        row("SQLite outside storage", "core/usecases/x.cpp", "#include <sqlite3.h>\n", "belongs to sqlite3");
        row("qpdf outside documents", "core/exchange/x.cpp", "#include <qpdf/QPDF.hh>\n", "belongs to qpdf");
        row("the press from a paper's values", "core/documents/contents/x.cpp",
            "#include \"core/documents/pdf/press.h\"\n", "belongs to core/documents/pdf");
        row("documents without a room", "core/documents/x.h", "int i;\n", "no room");
        row("unknown room", "core/mail/x.cpp", "int i;\n", "no room");
        row("SQL", "core/usecases/x.cpp", "auto q = \"SELECT id FROM body\";\n", "SQL stands outside");
        row("SQL in a raw string", "app/x/x.cpp", "auto q = R\"(\nUPDATE body\nSET id = 1)\";\n", "SQL stands outside");
        row("SQL in small letters", "ui/look/x.cpp", "auto q = \"delete from body\";\n", "SQL stands outside");
        row("SQL file", "resources/sample/x.sql", "SELECT 1;\n", "outside resources/migrations");
        row("replace", "core/storage/x.cpp", "auto q = \"INSERT OR REPLACE INTO body\";\n", "OR REPLACE");
        row("replace in a migration", "resources/migrations/0001_x.sql", "INSERT OR REPLACE INTO body\n", "OR REPLACE");
        row("Qt transaction", "core/storage/x.cpp", "void f(QSqlDatabase &db) { db.transaction(); }\n",
            "Qt's own trans");
        row("Qt commit", "core/storage/x.cpp", "QSqlDatabase::database(\"a\").commit();\n", "Qt's own transactions");
        row("driver's commit", "core/storage/x.cpp", "d->commitTransaction();\n", "Qt's own transactions");
        row("SQL model", "core/storage/x.cpp", "QSqlTableModel model;\n", "write past the journal");
        row("clock", "core/domain/x.cpp", "auto n = QDateTime::currentDateTime();\n", "time comes from Clock");
        row("date format", "ui/pages/x/x.cpp", "auto n = day.toString(\"dd/MM/yyyy\");\n", "in core/domain");
        row("hour format", "app/x/x.cpp", "auto n = hour.toString(\"HH:mm\");\n", "in core/domain");
        row("month format", "core/usecases/x.cpp", "auto n = l.toString(day, \"MMMM yyyy\");\n", "in core/domain");
        row("the system's format", "ui/look/x.cpp", "auto n = l.toString(day, QLocale::ShortFormat);\n",
            "in core/domain");
        row("header of one system", "core/storage/x.cpp", "#include <unistd.h>\n", "a file per system");
        row("fork by system", "app/x/x.cpp", "#ifdef Q_OS_WIN\n", "a file per system");
        row("a field of Qt's own", "ui/pages/x/x.cpp", "auto *f = new QLineEdit(this);\n", "is one of ui/fields");
        row("a field made of Qt's own", "ui/desk/x.h", "class X : public QPlainTextEdit {};\n", "is one of ui/fields");
        row("today", "app/seduta-cli/x.cpp", "auto n = QDate::currentDate();\n", "time comes from Clock");
    }

    void aPlantedFaultIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const QTemporaryDir folder;
        const QDir root(folder.path());
        plant(root, path, text);

        const QStringList faults = allFaults(root);

        QVERIFY2(faults.size() == 1, qPrintable(faults.join(u'\n')));
        QVERIFY2(faults.first().startsWith(path) && faults.first().contains(sentence), qPrintable(faults.first()));
    }

    void anArrowThroughOtherHeadersIsFound()
    {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        plant(root, "core/storage/x.h", "#include <QSqlQuery>\n");
        plant(root, "core/usecases/x.h", "#include \"core/storage/x.h\"\n");
        plant(root, "core/usecases/between.h", "#include \"core/usecases/x.h\"\n");
        plant(root, "ui/desk/x.h", "\n#include \"core/usecases/between.h\"\n");

        const QStringList faults = foreignArrows(root, qtHeaders).filter("core/storage/x.h");

        QVERIFY2(faults.size() == 1, qPrintable(faults.join(u'\n')));
        QVERIFY2(faults.first().startsWith("ui/desk/x.h:2:"), qPrintable(faults.first()));
        QVERIFY2(faults.first().contains("here through \"core/usecases/between.h\""), qPrintable(faults.first()));
    }

    void aCommitDeclaredInTheHeaderIsFound()
    {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        plant(root, "core/storage/x.h", "struct X { QSqlDatabase m_connection; };\n");
        plant(root, "core/storage/x.cpp", "void X::f() { m_connection.commit(); }\n");

        QCOMPARE(allFaults(root).size(), 1);
    }

    void whatIsAllowedIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        plant(root, "core/storage/x.h", "#include <QSqlQuery>\n#include <QString>\n#include <vector>\nstruct X { };\n");
        plant(root, "core/storage/x.cpp",
              "#include \"core/storage/x.h\"\n#include \"x.moc\"\n// QSqlTableModel, db.commit(), SELECT\n"
              "auto q = \"SELECT 1\"; auto c = u'\"'; auto n = 1'000'000; void f(QSaveFile &f) { f.commit(); }\n");
        plant(root, "core/usecases/x.cpp", "auto t = translate(\"X\", \"Select a body from the list.\");\n");
        plant(root, "core/support/x_unix.cpp", "#include <unistd.h>\n");
        plant(root, "core/support/clock.cpp", "auto n = QDateTime::currentDateTime();\n");
        plant(root, "resources/migrations/0001_x.sql", "CREATE TABLE x (id INTEGER PRIMARY KEY) STRICT;\n");

        QVERIFY_NONE(allFaults(root));
    }
};

}

QTEST_GUILESS_MAIN(seduta::house::TestArchitecture)
#include "tst_architecture.moc"
