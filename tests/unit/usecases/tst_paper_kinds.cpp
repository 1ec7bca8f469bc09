#include "core/documents/contents/paper_kinds.h"
#include "core/documents/template/template.h"
#include "core/storage/database.h"
#include "core/usecases/templates.h"
#include "tests/support/seeded_workspace.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace seduta;

/// The rows of the kinds of paper: each complete, and none taken for another.
class TestPaperKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsOneRow();
    void noTwoRowsShareWhatTheyAreKnownBy();
    void everyLayoutHasItsTemplateAndItsWords();
    void everyLayoutIsMadeInOneWay();
    void everyKindOfAMeetingHasItsVerb();
    void everyKindIsARowOfTheArchive();
};

void TestPaperKinds::everyKindIsOneRow()
{
    QStringList known;
    for (const auto *const each : Words<DocumentKind>::words)
        known.append(QLatin1String(each));
    QStringList told;
    for (const auto &kind : paperKinds())
        told.append(word(kind.kind));

    known.sort();
    told.sort();
    QCOMPARE(told, known);
}

void TestPaperKinds::noTwoRowsShareWhatTheyAreKnownBy()
{
    QSet<QString> seen;
    const auto isNew = [&](const char *what, const QString &name) {
        const QString key = QLatin1String(what) + u' ' + name;
        const bool isFirst = !seen.contains(key);
        seen.insert(key);
        return isFirst;
    };
    static const QRegularExpression plain(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    for (const auto &kind : paperKinds()) {
        QVERIFY2(isNew("stem", kind.fileStem) && plain.match(kind.fileStem).hasMatch(), kind.fileStem);
        QVERIFY2(!*kind.verb || (isNew("verb", kind.verb) && plain.match(kind.verb).hasMatch()), kind.verb);
        for (const auto &layout : kind.layouts)
            QVERIFY2(isNew("template", layout.templateName), layout.templateName);
        for (const auto &part : kind.parts)
            QVERIFY2(isNew("part", part.name), part.name);
    }
}

void TestPaperKinds::everyLayoutHasItsTemplateAndItsWords()
{
    const auto embedded = embeddedTemplates(QStringLiteral("it"));
    for (const auto &kind : paperKinds()) {
        QVERIFY2(!kind.layouts.isEmpty(), kind.fileStem);
        for (const auto &layout : kind.layouts) {
            const QString fileName = QLatin1String(layout.templateName) + QStringLiteral(".html");
            QVERIFY2(embedded(fileName), layout.templateName);
            QCOMPARE(templateName(fileName), QString::fromLatin1(layout.words));
        }
    }
}

void TestPaperKinds::everyLayoutIsMadeInOneWay()
{
    for (const auto &kind : paperKinds())
        for (const auto &layout : kind.layouts)
            QVERIFY2((layout.values != nullptr) != (layout.maker != nullptr), layout.templateName);
}

void TestPaperKinds::everyKindOfAMeetingHasItsVerb()
{
    for (const auto kind : papersOfMeeting())
        QVERIFY2(*paperKind(kind).verb && *paperKind(kind).help, paperKind(kind).fileStem);
}

void TestPaperKinds::everyKindIsARowOfTheArchive()
{
    const SeededWorkspace seeded;
    const auto kept = seeded.workspace->read([](Database &database) {
        QStringList words;
        auto rows = database.run("SELECT word FROM document_kind ORDER BY id");
        while (rows.next())
            words.append(rows.text(0));
        return words;
    });

    QStringList known;
    for (const auto *const each : Words<DocumentKind>::words)
        known.append(QLatin1String(each));
    QCOMPARE(kept.value(), known);
}

QTEST_GUILESS_MAIN(TestPaperKinds)
#include "tst_paper_kinds.moc"
