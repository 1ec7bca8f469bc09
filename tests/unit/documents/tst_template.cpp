#include "core/documents/template/template.h"

#include <QJsonArray>
#include <QTest>

using namespace seduta;

namespace {

TemplateSource files(const QMap<QString, QString> &texts)
{
    return [texts](const QString &name) -> std::optional<QString> {
        return texts.contains(name) ? std::optional(texts.value(name)) : std::nullopt;
    };
}

Result<QString> rendered(const QString &text, const QJsonObject &values,
                         const QString &fileName = QStringLiteral("letter.html"))
{
    return Template::load(fileName, files({{fileName, text}})).and_then([&](const Template &letter) {
        return letter.render(values);
    });
}

QString placeOfFault(const Result<QString> &result)
{
    return result ? QStringLiteral("no fault") : result.error().field;
}

}

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsDottedNames()
    {
        const QJsonObject values{{"ente", QJsonObject{{"al", "alla Questura"}}}, {"anno", 2025}};

        QCOMPARE(rendered("Si invita {{ente.al}}, {{anno}}.", values).value(), "Si invita alla Questura, 2025.");
    }

    void wordsOfEveryLengthAreWhole()
    {
        const QString words = QStringLiteral("Si convoca la seduta del Consiglio Territoriale. ").repeated(20);
        const QString text = words + "\n{{#a}}\n" + words + "{{.}}\n{{/a}}\n" + words;

        QCOMPARE(rendered(text, {{"a", QJsonArray{"uno", "due"}}}).value(),
                 words + '\n' + words + "uno\n" + words + "due\n" + words);
    }

    void partsThatMultiplyHaveAnEnd()
    {
        QMap<QString, QString> texts;
        for (int i = 0; i < 10; ++i)
            texts.insert(QStringLiteral("p%1.html").arg(i), QStringLiteral("{{> p%1}}").arg(i + 1).repeated(20));
        texts.insert("p10.html", "x");

        const auto loaded = Template::load("p0.html", files(texts));

        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains("too many parts") && loaded.error().field.startsWith("p"),
                 qPrintable(loaded.error().message));
    }

    void partsThatGrowHaveAnEnd()
    {
        const QMap<QString, QString> texts{{"letter.html", QStringLiteral("{{> long}}").repeated(6)},
                                           {"long.html", QString(200000, u'x')}};

        const auto loaded = Template::load("letter.html", files(texts));

        QVERIFY(!loaded);
        QCOMPARE(loaded.error().field, "letter.html:1:41");
    }

    void sectionsThatMultiplyHaveAnEnd_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("long words") << QString(5000, u'x');
        QTest::newRow("few words") << "x";
        QTest::newRow("no words") << "";
    }

    void sectionsThatMultiplyHaveAnEnd()
    {
        QFETCH(QString, words);
        const QString text = QStringLiteral("{{#a}}").repeated(12) + words + QStringLiteral("{{/a}}").repeated(12);
        const QJsonObject values{{"a", QJsonArray{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}}};

        const auto text12 = rendered(text, values);

        QVERIFY(!text12);
        QVERIFY2(text12.error().field.startsWith("letter.html:1:"), qPrintable(text12.error().field));
        QVERIFY2(text12.error().message.contains("repeats itself"), qPrintable(text12.error().message));
    }

    void escapesEveryValueInHtml()
    {
        const QJsonObject values{{"nome", "<script>a & \"b\"</script>\nriga {{nome}}"}};

        QCOMPARE(rendered("{{nome}}", values).value(),
                 "&lt;script&gt;a &amp; &quot;b&quot;&lt;/script&gt;<br />riga {{nome}}");
    }

    void leavesValuesAsTheyAreInText()
    {
        QCOMPARE(rendered("{{nome}}!", {{"nome", "D'Agostino & <figli>"}}, "release.txt").value(),
                 "D'Agostino & <figli>!");
    }

    void dropsControlCharacters()
    {
        const QString hostile = QStringLiteral("a") + QChar(0) + QChar(0x202E) + QStringLiteral("b");

        QCOMPARE(rendered("{{nome}}", {{"nome", hostile}}).value(), "ab");
    }

    void refusesWhatCannotBeRendered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown name") << "uno\n  {{nessuno}}"
                                      << "letter.html:2:3";
        QTest::newRow("unknown member") << "{{ente.la}}"
                                        << "letter.html:1:1";
        QTest::newRow("unknown section") << "{{#nessuno}}x{{/nessuno}}"
                                         << "letter.html:1:1";
        QTest::newRow("unknown inverted section") << "a{{^nessuno}}x{{/nessuno}}"
                                                  << "letter.html:1:2";
        QTest::newRow("unknown within a list") << "{{#punti}}\n{{titolo}}{{/punti}}"
                                               << "letter.html:2:1";
        QTest::newRow("never closed") << "a\n{{#ente}}x"
                                      << "letter.html:2:1";
        QTest::newRow("never opened") << "x{{/ente}}"
                                      << "letter.html:1:2";
        QTest::newRow("crossed") << "{{#ente}}{{#punti}}{{/ente}}{{/punti}}"
                                 << "letter.html:1:20";
        QTest::newRow("tag without end") << "\n\nabc {{ente"
                                         << "letter.html:3:5";
        QTest::newRow("without name") << "{{ }}"
                                      << "letter.html:1:1";
        QTest::newRow("unescaped") << "{{{ente.al}}}"
                                   << "letter.html:1:1";
        QTest::newRow("unescaped with ampersand") << "{{&ente.al}}"
                                                  << "letter.html:1:1";
        QTest::newRow("object as text") << "{{ente}}"
                                        << "letter.html:1:1";
        QTest::newRow("null as text") << "{{luogo}}"
                                      << "letter.html:1:1";
        QTest::newRow("no partial") << " {{> head}}"
                                    << "letter.html:1:2";
        QTest::newRow("itself as partial") << "{{> letter}}"
                                           << "letter.html:1:1";
    }

    void refusesWhatCannotBeRendered()
    {
        QFETCH(QString, text);
        const QJsonObject values{{"ente", QJsonObject{{"al", "all'INPS"}}},
                                 {"punti", QJsonArray{QJsonObject{{"numero", 1}}}},
                                 {"luogo", QJsonValue::Null}};

        const auto result = rendered(text, values);

        QTEST(placeOfFault(result), "place");
        QVERIFY(result.error().message.startsWith("Template letter.html, line "));
    }

    void switchesSectionsOff_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("false") << QJsonValue(false);
        QTest::newRow("empty text") << QJsonValue("");
        QTest::newRow("empty list") << QJsonValue(QJsonArray());
        QTest::newRow("empty object") << QJsonValue(QJsonObject());
    }

    void switchesSectionsOff()
    {
        QFETCH(QJsonValue, value);

        QCOMPARE(rendered("{{#v}}on{{/v}}{{^v}}off{{/v}}", {{"v", value}}).value(), "off");
    }

    void repeatsASectionForEachItem()
    {
        const QJsonObject values{{"enti", QJsonArray{"INPS", "INAIL"}}, {"citta", "Asti"}};

        QCOMPARE(rendered("{{#enti}}{{.}} ({{citta}}) {{/enti}}", values).value(), "INPS (Asti) INAIL (Asti) ");
    }

    void putsPartialsInPlaceAndNamesThemInFaults()
    {
        const auto source = files({{"a.html", "<p>\n{{> b}}\n</p>"}, {"b.html", "{{x}}\n{{y}}\n"}});
        const auto letter = Template::load("a.html", source);

        QCOMPARE(letter.value().render({{"x", "1"}, {"y", "2"}}).value(), "<p>\n1\n2\n</p>");
        QCOMPARE(placeOfFault(letter.value().render({{"x", "1"}})), "b.html:2:1");
    }

    void refusesAPartialThatClosesTheSectionAroundIt()
    {
        const auto letter = Template::load("a.html", files({{"a.html", "{{#s}}{{> b}}"}, {"b.html", "{{/s}}"}}));

        QVERIFY(!letter);
        QCOMPARE(letter.error().field, "b.html:1:1");
    }
};

QTEST_MAIN(TestTemplate)
#include "tst_template.moc"
