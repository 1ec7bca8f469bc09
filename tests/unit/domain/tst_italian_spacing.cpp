#include "core/domain/italian_spacing.h"

#include <QTest>

using namespace seduta;

class TestItalianSpacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A low line stands where the line may not end.
    void aLineDoesNotEndWithinANumber_data()
    {
        QTest::addColumn<QString>("told");
        for (const char *told :
             {"di cui all'art._3, comma_6, del D.Lgs. 25_luglio_1998, n._286,", "alle ore_10.00 dell'8_maggio_2025",
              "nel 1°_luglio_2025", "con nota prot._n._12 di maggio_2025", "PEC:_x@example.org – e-mail:_y@example.org",
              "tel._0141", "ore liete", "n. non noto", "il 26 gennai", "maggio prossimo", ""})
            QTest::newRow(told) << QString::fromUtf8(told);
    }

    void aLineDoesNotEndWithinANumber()
    {
        QFETCH(QString, told);
        const QString typed = QString(told).replace(u'_', u' ');
        QCOMPARE(keptTogether(typed).replace(QChar::Nbsp, u'_'), told);
        QCOMPARE(keptTogether(typed).replace(QChar::Nbsp, u' '), typed);
    }
};

QTEST_APPLESS_MAIN(TestItalianSpacing)
#include "tst_italian_spacing.moc"
