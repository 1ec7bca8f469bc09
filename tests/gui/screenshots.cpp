// Every page over the sample and over a new archive, in the two looks, as PNG files: seduta-screenshots FOLDER [SUFFIX [WIDTH HEIGHT]].
// The suffix tells sets apart that are taken at different scales.

#include "core/usecases/attachments.h"
#include "core/usecases/convocations.h"
#include "core/usecases/meeting_verb.h"
#include "core/usecases/papers.h"
#include "core/usecases/sent_files.h"
#include "tests/gui/open_window.h"
#include "ui/desk/letters_to_complete.h"
#include "ui/desk/paper_place.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTreeView>

#include <array>
#include <functional>

using namespace seduta;

namespace {

struct Picture {
    const char *name;
    Place place;
};

QList<Picture> pictures()
{
    QList<Picture> all{
        {"today", {PageKind::Today}},
        {"meetings", {PageKind::Meetings}},
        {"bodies", {PageKind::Bodies}},
        {"areas", {PageKind::Areas}},
        {"actions", {PageKind::Actions}},
        {"tables", {PageKind::Tables}},
        {"projects", {PageKind::Projects}},
        {"plan", {PageKind::Plan}},
        {"registers-decisions", {PageKind::Decisions}},
        {"registers-agreements", {PageKind::Agreements}},
        {"registers-opinions", {PageKind::Opinions}},
        {"registers-opinion-card", {PageKind::Opinions, 1}},
        {"registers-figures", {PageKind::Statistics}},
        {"registers-figure-card", {PageKind::Statistics, 1}},
        {"registers-reference-card", {PageKind::References, 1}},
        {"registers-references", {PageKind::References}},
        {"registers-events", {PageKind::Events}},
        {"registers-issued", {PageKind::IssuedPapers}},
        {"registers-people", {PageKind::People}},
        {"registers-compositions", {PageKind::Compositions}},
        {"history", {PageKind::History}},
        {"copies", {PageKind::Copies}},
        {"council", {PageKind::Council}},
        {"templates", {PageKind::Templates}},
        {"erasure", {PageKind::Erasure, 5}},
        {"settings", {PageKind::Settings}},
        {"search-empty", {PageKind::Search}},
        // The same, read: with a record chosen.
        {"meetings-card", {PageKind::Meetings, 1}},
        {"bodies-card", {PageKind::Bodies, 3}},
        {"areas-card", {PageKind::Areas, 2}},
        {"actions-card", {PageKind::Actions, 1}},
        {"tables-card", {PageKind::Tables, 1}},
        {"projects-card", {PageKind::Projects, 1}},
        {"plan-card", {PageKind::Plan, 1}},
        {"registers-agreement-card", {PageKind::Agreements, 1}},
        {"registers-person-card", {PageKind::People, 1}},
        {"registers-composition-card", {PageKind::Compositions, 1}},
        {"letter-card", {PageKind::Card, 1, 0, 0, QStringLiteral("convocation")}},
    };
    constexpr std::array steps{"preparation", "letters", "sitting", "minutes", "follow-up"};
    int step = 0;
    for (const auto *name : steps)
        all.append({name, {PageKind::Meeting, 1, ++step}});
    all.append({"papers", paperPlace(MeetingId(1), DocumentKind::Minutes)});
    return all;
}

/// What is found by one word, of the archive and of the program.
void search(OpenWindow &story, const QString &words)
{
    auto &field = story.the<QLineEdit>(QStringLiteral("searchField"));
    field.setText(words);
    QTest::keyClick(&field, Qt::Key_Down);
}

bool keep(QWidget &window, const QDir &folder, const QString &name)
{
    QCoreApplication::processEvents();
    return window.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

/// The papers page with the minutes issued and the file that left for them.
bool keepIssued(OpenWindow &story, const QDir &folder, const QString &name)
{
    const MeetingId meeting(1);
    if (Papers(story.archive()).issuedFor(meeting)->isEmpty()) {
        const auto issued = Papers(story.archive()).issue({DocumentKind::Minutes, meeting, {}, {}});
        const auto document = Papers(story.archive()).issuedFor(meeting)->constFirst();
        if (!issued
            || !SentFiles(story.archive())
                    .attach(document.id, QStringLiteral("verbale.pdf"), issued->papers.constFirst().pdf))
            return false;
    }
    story.window().go(paperPlace(meeting, DocumentKind::Minutes));
    auto &sides = story.the<QTabWidget>(QStringLiteral("paperSides"));
    sides.setCurrentIndex(1);
    const bool isKept = keep(story.window(), folder, name);
    sides.setCurrentIndex(0);
    return isKept;
}

/// The letters of the meeting ahead, and the box that asks what they lack.
bool keepLetters(OpenWindow &story, const QDir &folder, const QString &suffix)
{
    const MeetingId meeting(2);
    if (!Convocations(story.archive()).prepareFor(meeting))
        return false;
    story.window().go({PageKind::Meeting, meeting.value(), int(MeetingStep::Letters)});
    LettersToComplete box(story.archive(), meeting, *Convocations(story.archive()).lackOf(meeting), &story.window());
    box.show();
    return keep(story.window(), folder, QStringLiteral("letters-ahead-") + suffix)
        && keep(box, folder, QStringLiteral("letters-to-complete-") + suffix);
}

/// A card with files attached, and their list in its place.
bool keepAttachments(OpenWindow &story, const QDir &folder, const QString &suffix)
{
    const CardLink body{QStringLiteral("body"), 3};
    const Attachments attachments(story.archive());
    for (const auto *name : {"Slide della Questura.pdf", "contributo_sportello.odt", "Foglio firme.tiff"}) {
        QFile file(story.file(QLatin1String(name)));
        if (attachments.of(body)->size() < 3
            && (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(48000, 'x') + name) < 0 || !file.flush()
                || !Attachments(story.archive()).attach(body, file.fileName())))
            return false;
    }
    auto first = attachments.of(body)->constFirst();
    first.role = AttachmentRole::Slides;
    first.note = QStringLiteral("presentate in seduta");
    if (!Attachments(story.archive()).change(first))
        return false;
    story.window().go({PageKind::Bodies, body.id});
    auto &card = story.the<QScrollArea>(QStringLiteral("card"));
    card.verticalScrollBar()->setValue(card.verticalScrollBar()->maximum());
    const bool isKept = keep(story.window(), folder, QStringLiteral("bodies-attachments-") + suffix);
    story.click(QStringLiteral("cardAttachments"));
    return keep(story.window(), folder, QStringLiteral("bodies-attachments-list-") + suffix) && isKept;
}

// Three bodies, changed together.
bool keepSeveral(OpenWindow &story, const QDir &folder, const QString &name)
{
    story.window().go({PageKind::Bodies, 4});
    story.the<QTreeView>(QStringLiteral("bodyList")).setFocus();
    for (int more = 0; more < 2; ++more)
        story.press(QKeySequence(Qt::SHIFT | Qt::Key_Down));
    story.press(Qt::Key_F2);
    return keep(story.window(), folder, name);
}

/// The forms of the sample, open.
bool keepForms(OpenWindow &story, const QDir &folder, const QString &suffix)
{
    story.window().go({PageKind::Bodies, 3});
    story.the<QWidget>(QStringLiteral("pec")).setFocus();
    bool isWhole = keep(story.window(), folder, QStringLiteral("bodies-form-") + suffix);
    for (const auto &[name, page] :
         {std::pair("registers-compositions", PageKind::Compositions),
          std::pair("registers-agreements", PageKind::Agreements), std::pair("meetings", PageKind::Meetings)}) {
        story.window().go({page, page == PageKind::Meetings ? 2 : 1});
        story.openForm();
        isWhole &= keep(story.window(), folder, QStringLiteral("%1-form-%2").arg(name, suffix));
    }
    story.window().go({PageKind::Meeting, 2, 1});
    isWhole &= keep(story.window(), folder, QStringLiteral("preparation-ahead-") + suffix);
    story.openForm();
    isWhole &= keep(story.window(), folder, QStringLiteral("preparation-form-") + suffix);
    return isWhole && keepSeveral(story, folder, QStringLiteral("bodies-several-") + suffix);
}

bool keepSample(OpenWindow &story, const QDir &folder, const QString &suffix)
{
    bool isWhole = true;
    for (const auto &picture : pictures()) {
        story.window().go(picture.place);
        isWhole &= keep(story.window(), folder, QStringLiteral("%1-%2").arg(picture.name, suffix));
    }
    isWhole &= keepForms(story, folder, suffix);
    story.window().go({PageKind::Search});
    search(story, QStringLiteral("pro"));
    isWhole &= keep(story.window(), folder, QStringLiteral("search-") + suffix);
    search(story, {});
    isWhole &= keepAttachments(story, folder, suffix);
    isWhole &= keepIssued(story, folder, QStringLiteral("issued-") + suffix);
    return isWhole && keepLetters(story, folder, suffix);
}

/// An archive in which nothing is yet: what each page says then.
bool keepNew(OpenWindow &story, const QDir &folder, const QString &suffix)
{
    bool isWhole = true;
    const auto all = pictures();
    for (const auto &picture : all) {
        if (picture.place.id != 0 || picture.place.page == PageKind::Meeting || picture.place.page == PageKind::Paper)
            continue;
        story.window().go(picture.place);
        isWhole &= keep(story.window(), folder, QStringLiteral("new-%1-%2").arg(picture.name, suffix));
    }
    return isWhole;
}

/// Both looks, one after the other.
bool inBothLooks(OpenWindow &story, const QString &suffix, const std::function<bool(const QString &)> &take)
{
    bool isWhole = true;
    for (const auto *look : {"light", "dark"}) {
        isWhole &= take(look + suffix);
        story.window().findChild<QAction *>(QStringLiteral("dark"))->trigger();
    }
    return isWhole;
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1)))
        qFatal("seduta-screenshots FOLDER [SUFFIX [WIDTH HEIGHT]]");
    const QDir folder(arguments.at(1));
    const QString suffix = arguments.value(2);
    // The day on which the sample has a meeting ahead of it, and commitments late and near.
    OpenWindow story(StandingClock(QDate(2025, 11, 3)));
    const QSize size(arguments.value(3, QStringLiteral("1280")).toInt(),
                     arguments.value(4, QStringLiteral("720")).toInt());
    story.window().resize(size);
    bool isWhole = keep(story.window(), folder, QStringLiteral("welcome-light") + suffix);
    story.openSample();
    isWhole &= inBothLooks(story, suffix, [&](const QString &name) { return keepSample(story, folder, name); });
    story.beginAgain();
    story.window().resize(size);
    story.dialogs.answers = {story.file(QStringLiteral("nuovo.seduta"))};
    story.click(QStringLiteral("welcomeNew"));
    story.pick(QStringLiteral("officeOf"), QStringLiteral("Asti"));
    isWhole &= inBothLooks(story, suffix, [&](const QString &name) { return keepNew(story, folder, name); });
    return isWhole ? 0 : 1;
}
