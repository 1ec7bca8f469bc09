#pragma once

#include "core/documents/contents/paper_doubts.h"
#include "core/usecases/papers.h"
#include "ui/desk/page.h"
#include "ui/records/rows_model.h"

class QTabWidget;

namespace seduta {

class BlockPanel;
class DoubtPanel;
class IssuedPanel;
class PaperTools;
class PaperView;
class RecordList;
class RecordsBeside;

/// A paper of the meeting as the list shows it: one letter, or another document.
struct PaperRow {
    qint64 id = 0;
    DocumentKind kind = DocumentKind::Convocation;
    ConvocationId convocationId{};
    QString words{};
    int changes = 0;
    int lost = 0;
};

/// The papers of a meeting as they will be printed; only the one looked at is made. Any block of one can be changed by hand, for that letter or for all; then the paper is kept
/// as PDF, printed, or issued.
class PaperPage : public Page
{
    Q_OBJECT

public:
    PaperPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    void show(const Place &place) override;
    bool leave() override;
    QList<Command> commands() const override;
    void run(Command command) override;
    RecordName record() const override;
    void takeFocus() override;

    using Page::show;

private:
    void buildLayout();
    void connectParts();
    Result<void> read();
    void choose(qint64 paper);
    void makePaper();
    void showPaper();
    void showIssued();
    void showDoubts();
    /// Where it is put right, once what was typed here is kept.
    void putRight(const PaperDoubt &doubt);
    /// The parts that papers of this kind can be made without.
    void offerParts();
    void include(const QString &part, bool isIncluded);
    void tellState();
    bool keep(bool isForAll);
    void tellWhoKeepsOther(const BlockChange &change);
    void giveUp();
    void seek(const QString &words);
    void makePdf(bool isIssued);
    void putOut(Command command);
    void say(const Notice &notice);
    QList<Sheet> chosenSheets();
    bool isWritable() const;
    std::optional<PaperRow> paper() const;
    const PaperSheet *sheet() const { return m_shown ? &*m_shown : nullptr; }

    MeetingId m_meeting{};
    Meeting m_record{};
    RowsModel<PaperRow> m_rows;
    qint64 m_current = 0;
    std::optional<PaperSheet> m_shown{};
    RecordList *m_list = nullptr;
    PaperView *m_view = nullptr;
    DoubtPanel *m_doubts = nullptr;
    BlockPanel *m_blocks = nullptr;
    IssuedPanel *m_issued = nullptr;
    RecordsBeside *m_signatories = nullptr;
    QTabWidget *m_sides = nullptr;
    PaperTools *m_tools = nullptr;
};

}
