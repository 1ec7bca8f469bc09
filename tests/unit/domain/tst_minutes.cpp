#include "core/domain/minutes.h"

#include <QTest>

using namespace seduta;

/// The life of minutes.
class TestMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passOnlyAsTheirLifeAllows()
    {
        QStringList passages;
        const auto count = Words<MinutesState>::words.size();
        for (size_t from = 0; from < count; ++from)
            for (size_t to = 0; to < count; ++to)
                if (canPass(static_cast<MinutesState>(from), static_cast<MinutesState>(to)))
                    passages.append(word(static_cast<MinutesState>(from)) + u'>' + word(static_cast<MinutesState>(to)));

        QCOMPARE(passages,
                 QStringList({"draft>in_review", "in_review>draft", "in_review>final", "final>signed",
                              "signed>approved", "approved>amended"}));
    }

    void whatFollowsIsAPassage()
    {
        for (size_t i = 0; i < Words<MinutesState>::words.size(); ++i) {
            const auto state = static_cast<MinutesState>(i);
            const auto next = following(state);
            QCOMPARE(next.has_value(), state != MinutesState::Approved && state != MinutesState::Amended);
            QVERIFY(!next || canPass(state, *next));
        }
    }
};

QTEST_APPLESS_MAIN(TestMinutes)
#include "tst_minutes.moc"
