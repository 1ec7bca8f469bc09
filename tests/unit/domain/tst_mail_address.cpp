#include "core/domain/mail_address.h"
#include "core/domain/tidy_addresses.h"

#include <QTest>

using namespace seduta;

/// Addresses of mail as they come from sheets, from other programs and from the keyboard.
class TestMailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsKeptBare_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        const QString bare = QStringLiteral("cri@pec.example.it");
        QTest::newRow("bare") << bare << bare;
        QTest::newRow("spaces") << "  cri@pec.example.it \n" << bare;
        for (const char16_t mark : {u'\u200b', u'\ufeff', u'\u2060', u'\u200e', u'\u200f', u'\u00ad'})
            QTest::addRow("U+%04X", mark)
                << QChar(mark) + QStringLiteral("cri@pec") + QChar(mark) + ".example.it" << bare;
        QTest::newRow("a dot after") << "cri@pec.example.it." << bare;
        QTest::newRow("a comma after") << "cri@pec.example.it," << bare;
        QTest::newRow("a label") << "PEC: cri@pec.example.it" << bare;
        QTest::newRow("a label without a space") << "pec:cri@pec.example.it" << bare;
        QTest::newRow("mailto") << "mailto:cri@pec.example.it" << bare;
        QTest::newRow("brackets") << "<cri@pec.example.it>" << bare;
        QTest::newRow("a name and brackets") << "Croce Rossa <cri@pec.example.it>" << bare;
        QTest::newRow("two") << "cri@pec.example.it; info@example.it"
                             << "cri@pec.example.it; info@example.it";
        QTest::newRow("two lines") << "PEC: cri@pec.example.it\ne-mail: info@example.it"
                                   << "cri@pec.example.it; info@example.it";
        QTest::newRow("twice the same") << "cri@pec.example.it, cri@pec.example.it" << bare;
        QTest::newRow("words besides") << "solo la mattina cri@pec.example.it"
                                       << "solo la mattina cri@pec.example.it";
        QTest::newRow("none") << " nuova provincia@pec "
                              << "nuova provincia@pec";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void anAddressIsKeptBare()
    {
        QFETCH(QString, written);
        QTEST(tidyAddress(written), "kept");
        QTEST(tidyAddress(tidyAddress(written)), "kept");
    }

    void whatCannotBeAnAddressIsToldOf_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("nothing") << " " << false;
        QTest::newRow("an address") << "Mario.Rossi+cti@uffici.example.it" << false;
        QTest::newRow("with a label") << "PEC: a@b.it" << false;
        QTest::newRow("a space within") << "nuova provincia@pec.it" << true;
        QTest::newRow("no dot") << "provincia@pec" << true;
        QTest::newRow("nobody") << "@pec.it" << true;
        QTest::newRow("no at") << "provincia.pec.it" << true;
        QTest::newRow("two dots") << "provincia@pec..it" << true;
        QTest::newRow("two ats") << "a@b@c.it" << true;
        QTest::newRow("two") << "a@b.it, c@d.it" << true;
    }

    void whatCannotBeAnAddressIsToldOf()
    {
        QFETCH(QString, written);
        QFETCH(bool, isTold);
        QCOMPARE(!adviceOnAddress(written).isEmpty(), isTold);
    }

    void aLetterMayGoToSeveralAndByPostToAny()
    {
        Convocation letter;
        letter.address = QStringLiteral("PEC: a@b.it\nmailto:c@d.it");
        QCOMPARE(adviceOnAddress(letter), QString());
        QCOMPARE(withTidyAddresses(letter).address, "a@b.it; c@d.it");

        letter.channel = Channel::Post;
        letter.address = QStringLiteral("Piazza Alfieri 3\n14100 Asti");
        QCOMPARE(adviceOnAddress(letter), QString());
        QCOMPARE(withTidyAddresses(letter), letter);

        letter.channel = Channel::Pec;
        QVERIFY(!adviceOnAddress(letter).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestMailAddress)
#include "tst_mail_address.moc"
