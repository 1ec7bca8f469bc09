#pragma once

#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_page.h"
#include "ui/records/records_beside.h"
#include "ui/records/rows_model.h"

#include <QTreeView>

namespace seduta {

/// An area that is one kind of record: what its list shows, what its form asks, and which verbs keep it.
template <class Record>
struct PlainArea {
    using Columns = QList<typename RowsModel<Record>::Column>;
    using IdOf = decltype(Record::id);

    /// "actions": the page is "actionsPage", its list "actionsList".
    QString name{};
    QString title{};
    QString emptyWords{};
    QString table{};
    Columns columns{};
    std::function<QString(const Record &)> words{};
    std::function<void(RecordForm<Record> &, Workspace &)> build{};
    /// What the form offers to choose among, read again with the list.
    std::function<void(RecordForm<Record> &, Workspace &)> refresh{};
    std::function<Result<QList<Record>>(Workspace &)> all{};
    std::function<Result<IdOf>(Workspace &, const Record &)> add{};
    std::function<Result<void>(Workspace &, const Record &)> change{};
    std::function<Result<void>(Workspace &, IdOf)> remove{};
    /// The small records that belong to one of them.
    std::function<RecordsBeside *(const Desk &, QWidget *)> beside{};
};

/// The page of such an area.
template <class Record>
class PlainPage : public RecordPage
{
public:
    PlainPage(const PlainArea<Record> &area, const Desk &desk, QWidget *parent)
        : RecordPage(desk, parent)
        , m_area(area)
        , m_records(
              area.columns, [](const Record &record) { return record.id.value(); }, this)
        , m_form(new RecordForm<Record>(this))
        , m_beside(area.beside(desk, this))
    {
        auto *records = new RecordList(area.name + QStringLiteral("List"), m_records, this);
        records->view().setAccessibleName(area.title);
        records->setEmptyWords(area.emptyWords);
        records->setSortedBy(0);
        m_area.build(*m_form, workspace());
        build(area.name + QStringLiteral("Page"), *records, *m_form, m_beside);
        connect(m_beside, &RecordsBeside::noticed, this, &Page::noticed);
    }

    QString title() const override { return m_area.title; }

protected:
    Result<void> fillList() override
    {
        const auto records = m_area.all(workspace());
        if (!records)
            return tl::unexpected(records.error());
        if (m_area.refresh)
            m_area.refresh(*m_form, workspace());
        m_records.setRows(*records);
        m_beside->reload();
        return {};
    }

    Result<void> fillForm(qint64 id) override
    {
        m_form->set(m_records.find(id).value_or(Record()));
        m_beside->showOf(id);
        return {};
    }

    void clearForm() override
    {
        m_form->set(Record());
        m_beside->showOf(0);
    }

    bool isChanged() const override { return m_form->isChanged(); }

    Result<qint64> save(qint64 id) override
    {
        const auto typed = m_form->readable();
        if (!typed)
            return tl::unexpected(typed.error());
        if (id == 0) {
            const auto added = m_area.add(workspace(), *typed);
            return added ? Result<qint64>(added->value()) : tl::unexpected(added.error());
        }
        const auto changed = m_area.change(workspace(), *typed);
        return changed ? Result<qint64>(id) : tl::unexpected(changed.error());
    }

    Result<void> remove(qint64 id) override { return m_area.remove(workspace(), typename PlainArea<Record>::IdOf(id)); }
    QString table() const override { return m_area.table; }
    QString words() const override { return m_area.words(m_form->original()); }

private:
    PlainArea<Record> m_area;
    RowsModel<Record> m_records;
    RecordForm<Record> *m_form = nullptr;
    RecordsBeside *m_beside = nullptr;
};

}
