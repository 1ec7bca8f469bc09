#pragma once

#include "core/documents/tree/block_changes.h"
#include "ui/records/rows_model.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace seduta {

class RecordList;
class TextField;

/// A block of the paper as the list shows it.
struct BlockRow {
    /// The block's number in the paper, from 1.
    qint64 id = 0;
    PaperBlock block{};
};

/// The blocks of a paper in reading order, and the words of the one chosen, to be changed by hand.
class BlockPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BlockPanel(QWidget *parent);

    /// `isOneOfSeveral`: the paper is a letter, beside others of the meeting.
    void setBlocks(const QList<PaperBlock> &blocks, bool isOneOfSeveral);
    void setWritable(bool isWritable);
    void choose(qint64 row);
    /// Chosen on the page, by its place there.
    void choosePlace(int place);
    void edit();
    qint64 chosen() const;
    /// Whether the words were changed and not yet kept.
    bool isChanged() const;
    PaperBlock block() const;
    QString words() const;
    RecordList &list() const { return *m_list; }

Q_SIGNALS:
    void placeChosen(int place);
    /// Before another block is shown in place of one whose words were changed.
    void keepAsked(bool isForAll);
    void giveUpAsked();

private:
    void buildLayout();
    QWidget *buildTools();
    void showChosen();
    static QString stateOf(const PaperBlock &shown);
    void tellState();

    RowsModel<BlockRow> m_rows;
    RecordList *m_list = nullptr;
    TextField *m_text = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_keep = nullptr;
    QToolButton *m_keepForAll = nullptr;
    QToolButton *m_giveUp = nullptr;
    qint64 m_shown = 0;
    QString m_asShown{};
    bool m_isOneOfSeveral = false;
    bool m_isWritable = false;
};

}
