#include "core/exchange/pasted_bodies.h"

#include <QTest>

using namespace seduta;

namespace {

Body called(const QString &name)
{
    Body body;
    body.name = name;
    return body;
}

}

/// Bodies pasted from a sheet.
class TestPastedBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoubleIsLeftOut()
    {
        const auto fresh =
            newAmong({called("Università di Asti"), called("INPS"), called("Caritas"), called("caritas")},
                     {called("Universita' di Asti")});

        QStringList names;
        for (const auto &body : fresh)
            names.append(body.name);
        QCOMPARE(names, QStringList({"INPS", "Caritas"}));
    }
};

QTEST_APPLESS_MAIN(TestPastedBodies)
#include "tst_pasted_bodies.moc"
