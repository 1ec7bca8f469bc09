#pragma once

#include "ui/desk/page.h"
#include "ui/look/keys.h"
#include "ui/look/tool_button.h"
#include "ui/records/record_dialog.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_panel.h"
#include "ui/records/rows_model.h"

#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace seduta {

/// What stands beside the form of a record: the small records that belong to it.
class RecordsBeside : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Those of that record; of none, for zero.
    virtual void showOf(qint64 record) = 0;
    /// Reads again what it shows.
    virtual void reload() = 0;

Q_SIGNALS:
    void noticed(const seduta::Notice &notice);
    /// Another of them is selected, or none.
    void selected(qint64 id);
    /// Something was done to them here.
    void changed();
};

/// A record with the words it is known by, where those stand in another.
template <class Record>
struct Named {
    Record record{};
    QString name{};

    bool operator==(const Named &) const = default;
};

/// Something done to one of them with a key and a button.
template <class Row>
struct Intention {
    QString name{};
    QString words{};
    QString picture{};
    QKeySequence key{};
    std::function<Result<void>(Workspace &, const Row &)> act{};
};

/// Something done to the record they belong to, with a key and a button.
struct WholeIntention {
    QString name{};
    QString words{};
    QString picture{};
    QKeySequence key{};
    std::function<Result<void>(Workspace &, qint64 of)> act{};
};

/// One kind of small records: what their list shows, what their form asks, and which verbs keep them.
template <class Row>
struct BesideKind {
    using Columns = QList<typename RowsModel<Row>::Column>;

    /// "tableMembers": the name of the list.
    QString name{};
    /// What the list is, to be spoken, and over the box that changes one.
    QString title{};
    QString emptyWords{};
    QString addWords{};
    Columns columns{};
    std::function<qint64(const Row &)> id{};
    std::function<void(RecordForm<Row> &, Workspace &)> build{};
    /// The form of one already there, where less may be changed than was first asked.
    std::function<void(RecordForm<Row> &, Workspace &)> buildKnown{};
    std::function<Result<QList<Row>>(Workspace &, qint64)> of{};
    /// A new one, of that record.
    std::function<Row(Workspace &, qint64)> blank{};
    std::function<Result<void>(Workspace &, const Row &)> add{};
    /// None where they are only added and removed.
    std::function<Result<void>(Workspace &, const Row &)> change{};
    std::function<Result<void>(Workspace &, qint64)> remove{};
    QList<Intention<Row>> intentions{};
    QList<WholeIntention> ofAll{};
    /// How one is added to that record, where no form asks for it.
    std::function<void(qint64 of)> addOtherwise{};
};

/// The list of such records, in the order of the archive, with what adds, changes and removes them.
template <class Row>
class RecordsOf : public RecordsBeside
{
public:
    RecordsOf(const BesideKind<Row> &kind, const Desk &desk, QWidget *parent)
        : RecordsBeside(parent)
        , m_kind(kind)
        , m_desk(desk)
        , m_rows(kind.columns, kind.id, this)
        , m_panel(new RecordPanel(kind.name, m_rows, kind.addWords, this))
    {
        auto &list = m_panel->list();
        list.view().setAccessibleName(kind.title);
        list.setEmptyWords(kind.emptyWords);
        list.setUnsorted();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_panel);
        connect(m_panel, &RecordPanel::addAsked, this, [this] {
            if (m_kind.addOtherwise)
                m_kind.addOtherwise(m_of);
            else
                edit(m_kind.blank(m_desk.workspace, m_of), true);
        });
        if (kind.change)
            connect(m_panel, &RecordPanel::changeAsked, this,
                    [this](qint64 id) { edit(m_rows.find(id).value_or(Row()), false); });
        else
            m_panel->setUnchanging();
        connect(m_panel, &RecordPanel::removeAsked, this, [this](qint64 id) { tell(m_kind.remove(workspace(), id)); });
        connect(&list, &RecordList::selected, this, &RecordsBeside::selected);
        for (const auto &intention : m_kind.intentions)
            offer(intention);
        for (const auto &intention : m_kind.ofAll)
            offerOfAll(intention);
    }

    void showOf(qint64 record) override
    {
        m_of = record;
        reload();
    }

    void reload() override
    {
        const auto before = m_panel->list().selectedId();
        const auto rows = m_of == 0 ? QList<Row>() : m_kind.of(workspace(), m_of);
        if (rows)
            m_rows.setRows(*rows);
        else
            Q_EMIT noticed(Notice::failure(rows.error()));
        m_panel->list().select(before);
        m_panel->setWritable(m_of != 0 && !workspace().isReadOnly());
    }

    RecordList &list() const { return m_panel->list(); }
    const QList<Row> &rows() const { return m_rows.rows(); }

private:
    Workspace &workspace() const { return m_desk.workspace; }

    void offer(const Intention<Row> &intention)
    {
        const auto act = [this, act = intention.act] {
            const auto row = m_rows.find(m_panel->list().selectedId());
            if (row && !workspace().isReadOnly())
                tell(act(workspace(), *row));
        };
        connectTool(intention, RecordPanel::Of::Selected, act);
    }

    void offerOfAll(const WholeIntention &intention)
    {
        connectTool(intention, RecordPanel::Of::All, [this, act = intention.act] {
            if (m_of != 0 && !workspace().isReadOnly())
                tell(act(workspace(), m_of));
        });
    }

    template <class Offered, class Act>
    void connectTool(const Offered &offered, RecordPanel::Of of, const Act &act)
    {
        auto *button = aToolButton(offered.name, offered.words, offered.picture, this);
        m_panel->addTool(*button, of);
        connect(button, &QToolButton::clicked, this, act);
        onKey(m_panel->list().view(), {offered.key}, offered.words, this, act);
    }

    void tell(const Result<void> &done)
    {
        if (done)
            Q_EMIT changed();
        else
            Q_EMIT noticed(Notice::failure(done.error()));
    }

    void edit(const Row &row, bool isNew)
    {
        auto *form = new RecordForm<Row>;
        (isNew || !m_kind.buildKnown ? m_kind.build : m_kind.buildKnown)(*form, workspace());
        form->set(row);
        RecordDialog dialog(
            m_kind.title, *form,
            [this, form, isNew] {
                const auto typed = form->readable();
                if (!typed)
                    return Result<void>(tl::unexpected(typed.error()));
                return isNew ? m_kind.add(workspace(), *typed) : m_kind.change(workspace(), *typed);
            },
            this);
        if (dialog.exec() == QDialog::Accepted)
            Q_EMIT changed();
    }

    BesideKind<Row> m_kind;
    Desk m_desk;
    qint64 m_of = 0;
    RowsModel<Row> m_rows;
    RecordPanel *m_panel = nullptr;
};

}
