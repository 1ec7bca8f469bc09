#pragma once

#include "ui/records/page_of.h"
#include "ui/records/record_list.h"
#include "ui/records/rows_model.h"

#include <QTreeView>

namespace seduta {

/// A kind of record whose list shows the records themselves: what the list is called and shows, what the form asks.
template <class Record>
struct PlainKind {
    RecordKind<Record> kind{};
    /// "actions": the page is "actionsPage", its list "actionsList".
    QString name{};
    QString title{};
    /// "New project".
    QString newWords{};
    QString emptyWords{};
    QList<typename RowsModel<Record>::Column> columns{};
    std::function<void(RecordForm<Record> &)> build{};
    std::function<Result<QList<Record>>(Workspace &)> all{};
    /// The column that says which record a line is, and how the first column is ordered.
    int nameColumn = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    /// The small records that belong to one of them, where any do.
    std::function<RecordsBeside *(const Desk &, QWidget *)> beside{};
};

/// The page of such a kind.
template <class Record>
class PlainPage : public PageOf<RowsModel<Record>, Record>
{
public:
    PlainPage(const PlainKind<Record> &plain, const Desk &desk, QWidget *parent)
        : PageOf<RowsModel<Record>, Record>(
            plain.kind, plain.columns, [](const Record &record) { return record.id.value(); }, desk, parent)
        , m_title(plain.title)
        , m_new(plain.newWords)
        , m_all(plain.all)
    {
        auto *records = new RecordList(plain.name + QStringLiteral("List"), this->rows(), this);
        records->view().setAccessibleName(plain.title);
        records->setEmptyWords(plain.emptyWords);
        records->setNameColumn(plain.nameColumn);
        records->setSortedBy(0, plain.order);
        plain.build(this->form());
        this->build(plain.name + QStringLiteral("Page"), *records, plain.beside ? plain.beside(desk, this) : nullptr);
    }

    QString title() const override { return m_title; }
    QString newWords() const override { return m_new; }

protected:
    Result<QList<Record>> read() override { return m_all(this->workspace()); }

private:
    QString m_title;
    QString m_new;
    std::function<Result<QList<Record>>(Workspace &)> m_all;
};

}
