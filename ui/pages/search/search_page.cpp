#include "ui/pages/search/search_page.h"

#include "core/usecases/search.h"
#include "ui/fields/line_field.h"
#include "ui/look/keys.h"
#include "ui/look/look.h"
#include "ui/look/tone_label.h"
#include "ui/pages/search/found_commands.h"
#include "ui/pages/search/found_line_delegate.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace seduta {

namespace {

constexpr int pause = 120;
constexpr int pictureSize = 44;

enum Side { Beginning, Nothing, Found };

QList<FoundLine> linesOf(const QList<SearchHit> &hits)
{
    QList<FoundLine> lines;
    for (const auto &hit : hits)
        lines.append(lineOf(hit));
    return lines;
}

}

SearchPage::SearchPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_lines(this)
    , m_field(new LineField(this))
    , m_list(new QListView(this))
    , m_picture(new QLabel(this))
    , m_nothing(new ToneLabel(Tone::Muted, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("searchPage"));
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setAccessibleName(tr("What is sought"));
    m_field->setPlaceholderText(tr("Meetings, minutes, bodies, persons, commitments… or a command"));
    m_field->setClearButtonEnabled(true);
    buildList();
    m_nothing->setObjectName(QStringLiteral("searchNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(32);
    m_stack->addWidget(buildBeginning());
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(m_stack, 1);
    buildKeys();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::search);
}

void SearchPage::buildList()
{
    m_list->setObjectName(QStringLiteral("searchList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_lines);
    m_list->setItemDelegate(new FoundLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list, &QListView::activated, this, &SearchPage::follow);
}

QWidget *SearchPage::buildBeginning()
{
    auto *words = new ToneLabel(Tone::Ink, this);
    words->setObjectName(QStringLiteral("searchBeginning"));
    words->setText(tr("Everything that was written in this archive is found here by its words: titles, names, minutes, "
                      "statements, commitments. The commands of the program too."));
    auto *examples = new ToneLabel(Tone::Muted, this);
    examples->setObjectName(QStringLiteral("searchExamples"));
    examples->setText(tr("For instance: \"questu acco\" finds the Questura and acceptance by their first letters, "
                         "accents and apostrophes do not matter; words between quotes are found as they stand."));
    m_picture->setAlignment(Qt::AlignCenter);
    auto *beginning = new QWidget(this);
    auto *column = new QVBoxLayout(beginning);
    column->setContentsMargins(120, 48, 120, 24);
    column->setSpacing(12);
    column->addWidget(m_picture);
    for (auto *label : {words, examples}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(1);
    return beginning;
}

void SearchPage::buildKeys()
{
    onKey(*m_field, enterKeys() << Qt::Key_Down, tr("To what was found"), this, [this] { goToList(); });
    onKey(*m_field, {Qt::Key_Escape}, tr("Empties the field"), this, [this] { m_field->clear(); });
    onKey(*m_list, enterKeys(), tr("Goes there, or gives the command"), this,
          [this] { follow(m_list->currentIndex()); });
    onKey(*m_list, {Qt::Key_Slash, Qt::SHIFT | Qt::Key_Slash}, tr("Back to the field"), this, [this] { takeFocus(); });
}

QString SearchPage::title() const
{
    return tr("Search");
}

void SearchPage::reload()
{
    m_picture->setPixmap(icon(QStringLiteral("search"), Tone::Muted).pixmap(pictureSize, pictureSize));
    search();
}

void SearchPage::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QList<seduta::Command> SearchPage::commands() const
{
    return {Command::Find};
}

void SearchPage::run(Command command)
{
    if (command == Command::Find)
        takeFocus();
}

void SearchPage::search()
{
    m_pause.stop();
    SearchQuery query;
    query.words = m_field->words();
    const auto hits = Search(workspace()).find(query);
    if (!hits)
        fail(hits.error());
    tell(m_commands ? foundCommands(*m_commands, query.words) : QList<FoundLine>(),
         hits ? linesOf(*hits) : QList<FoundLine>());
}

// The line that was chosen stays so where it is still among those found.
void SearchPage::tell(const QList<FoundLine> &ofProgram, const QList<FoundLine> &ofArchive)
{
    QList<FoundLine> lines;
    if (!ofProgram.isEmpty())
        lines << headingLine(tr("Commands and pages")) << ofProgram;
    if (!ofArchive.isEmpty())
        lines << headingLine(tr("In the archive")) << ofArchive;
    const auto chosen = m_list->currentIndex().data().toString();
    m_lines.setLines(lines);
    const auto again = m_lines.match(m_lines.index(0), Qt::DisplayRole, chosen, 1, Qt::MatchExactly);
    m_list->setCurrentIndex(chosen.isEmpty() || again.isEmpty() ? m_lines.index(m_lines.firstChoice())
                                                                : again.constFirst());
    if (m_field->words().trimmed().isEmpty()) {
        m_stack->setCurrentIndex(Beginning);
        return;
    }
    m_nothing->setText(tr("Nothing holds all of \"%1\". Fewer words, or only their first letters, find more.")
                           .arg(m_field->words().trimmed()));
    m_stack->setCurrentIndex(lines.isEmpty() ? Nothing : Found);
}

// What was typed last is sought first, however quick the hand.
void SearchPage::goToList()
{
    if (m_pause.isActive())
        search();
    if (m_lines.firstChoice() >= 0)
        m_list->setFocus(Qt::OtherFocusReason);
}

// A command may take this page away: it is given when the key is over.
void SearchPage::follow(const QModelIndex &index)
{
    if (!index.isValid() || m_lines.lines().at(index.row()).isHeading())
        return;
    const auto line = m_lines.lines().at(index.row());
    if (line.command) {
        QMetaObject::invokeMethod(&(*m_commands)[*line.command], &QAction::trigger, Qt::QueuedConnection);
        return;
    }
    if (const auto place = placeOfHit(*line.hit); place)
        Q_EMIT wentTo(*place);
    else
        Q_EMIT noticed(Notice::advice(tr("This has no page of its own yet: it is seen where it is named.")));
}

}
