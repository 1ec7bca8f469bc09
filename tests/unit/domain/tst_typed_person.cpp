#include "core/domain/typed_person.h"

#include <QTest>

using namespace seduta;

/// The person meant by a name typed in one line.
class TestTypedPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsANameAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *typed, const QString &honorific, const QString &given, const QString &family) {
            QTest::newRow(typed) << QString(typed) << QStringList{honorific, given, family};
        };
        row("Mario Rossi", "", "Mario", "Rossi");
        row(" dott.ssa  Maria  De Luca ", "dott.ssa", "Maria", "De Luca");
        row("Dott. Ing. Carlo Alberto Dalla Chiesa", "Dott. Ing.", "Carlo Alberto", "Dalla Chiesa");
        row("S.E. Anna Bianchi", "S.E.", "Anna", "Bianchi");
        row("don Luigi Verdi", "don", "Luigi", "Verdi");
        row("Rossi, Mario", "", "Mario", "Rossi");
        row("De Luca, Maria", "", "Maria", "De Luca");
        row("ROSSI Mario", "", "Mario", "ROSSI");
        row("Mario DE ROSSI", "", "Mario", "DE ROSSI");
        row("MARIO ROSSI", "", "MARIO", "ROSSI");
        row("M. Rossi", "", "M.", "Rossi");
        row("Rossi", "", "", "Rossi");
        row("De Luca", "", "", "De Luca");
        row("dott.", "", "", "dott.");
        row("Rossi,", "", "", "Rossi");
        row(",", "", "", "");
        row("", "", "", "");
    }

    void readsANameAsItIsTyped()
    {
        QFETCH(QString, typed);
        const auto person = personTyped(typed);
        QTEST((QStringList{person.honorific, person.givenName, person.familyName}), "parts");
    }
};

QTEST_APPLESS_MAIN(TestTypedPerson)
#include "tst_typed_person.moc"
