// Pastes every hostile text into every field of the window on the sample archive, and says of each how long the window kept somebody
// waiting for it: seduta-paster. A line of its output: milliseconds, the text, the field.

#include "tests/gui/every_place.h"
#include "tests/gui/hostile_pastes.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

using namespace seduta;

namespace {

constexpr int interval = 20;
constexpr int settling = 3 * interval;

/// A heart that should beat every 20 milliseconds: its latest beat, since it was last asked, is what a user waits for.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(&m_timer, [this] { beat(); });
        m_timer.start(interval);
        m_since.start();
    }

    /// Since it was last asked.
    qint64 latest()
    {
        QTest::qWait(settling);
        beat();
        return std::exchange(m_latest, 0);
    }

private:
    void beat() { m_latest = std::max(m_latest, m_since.restart() - interval); }

    QTimer m_timer{};
    QElapsedTimer m_since{};
    qint64 m_latest = 0;
};

}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    OpenWindow story;
    story.openSampleWithDraftMinutes();
    Heartbeat heart;
    auto texts = hostileTexts();
    texts.append(largestText());
    inEveryField(story, [&](QWidget &field) {
        const QString before = textIn(field);
        for (const auto &text : std::as_const(texts)) {
            auto copied = text.copied();
            heart.latest();
            pasteInto(field, std::move(copied));
            const auto late = heart.latest();
            QTextStream(stdout) << late << '\t' << text.name << '\t' << nameOf(story, field) << Qt::endl;
            takeBack(field, before);
        }
    });
    return 0;
}
