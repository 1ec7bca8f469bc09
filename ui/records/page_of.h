#pragma once

#include "core/usecases/cards.h"
#include "ui/records/record_form.h"
#include "ui/records/record_kind.h"
#include "ui/records/record_page.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// The page of one kind of record: `Rows` is the model of its list, whose rows may tell more, or less, than the record in the form does.
/// A page says what its list reads; reading one, keeping and removing it is the same for all.
template <class Rows, class Record>
class PageOf : public RecordPage
{
protected:
    using Row = typename Rows::Value;
    using Columns = QList<typename Rows::Column>;

    PageOf(const RecordKind<Record> &kind, const Columns &columns, std::function<qint64(const Row &)> id,
           const Desk &desk, QWidget *parent)
        : RecordPage(desk, parent)
        , m_kind(kind)
        , m_rows(columns, std::move(id), this)
        , m_form(new RecordForm<Record>(this))
    {
    }

    /// To be called once, at the end of the constructor of the page.
    void build(const QString &name, RecordList &list, RecordsBeside *beside = nullptr)
    {
        m_beside = beside;
        RecordPage::build(name, list, *m_form, beside);
        if (beside)
            connect(beside, &RecordsBeside::noticed, this, &Page::noticed);
    }

    bool isReadFirst() const override { return Cards::has(m_kind.table); }
    QStringList listTables() const override { return m_kind.alsoShown + QStringList{m_kind.table}; }

    Rows &rows() { return m_rows; }
    const Rows &rows() const { return m_rows; }
    RecordForm<Record> &form() const { return *m_form; }

    /// What the list shows, as the archive has it now.
    virtual Result<QList<Row>> read() = 0;
    /// A new one, with what can be known already.
    virtual Record blank() const { return {}; }

    Result<void> fillList() override
    {
        const auto rows = read();
        if (!rows)
            return tl::unexpected(rows.error());
        for (const auto &offered : m_kind.offered)
            offer(offered);
        m_rows.setRows(*rows);
        if (m_beside)
            m_beside->reload();
        return {};
    }

    Result<void> fillForm(qint64 id) override
    {
        const auto record = m_kind.find(workspace(), id);
        if (!record)
            return tl::unexpected(record.error());
        m_form->set(*record);
        showBeside(id);
        return {};
    }

    void clearForm() override
    {
        m_form->set(blank());
        showBeside(0);
    }

    bool isChanged() const override { return m_form->isChanged(); }

    Result<qint64> save(qint64 id) override
    {
        const auto typed = m_form->readable();
        if (!typed)
            return tl::unexpected(typed.error());
        if (id == 0)
            return m_kind.add(workspace(), *typed);
        const auto now = m_kind.find(workspace(), id);
        if (!now)
            return tl::unexpected(now.error());
        return m_kind.change(workspace(), m_form->typedOver(*now)).map([id] { return id; });
    }

    bool areChangedTogether() const override { return bool(m_kind.changeAll); }

    Result<void> fillTogether(const QList<qint64> &ids) override
    {
        const auto records = found(ids);
        if (!records)
            return tl::unexpected(records.error());
        m_form->setSeveral(*records);
        if (m_beside)
            m_beside->hide();
        return {};
    }

    Result<void> saveTogether(const QList<qint64> &ids) override
    {
        const auto typed = typedOver(ids);
        return typed ? m_kind.changeAll(workspace(), *typed) : tl::unexpected(typed.error());
    }

    /// The records as the archive has them now, with what was typed over them.
    Result<QList<Record>> typedOver(const QList<qint64> &ids) const
    {
        const auto records = found(ids);
        return records ? m_form->severalReadable(*records) : records;
    }

    Result<void> remove(qint64 id) override { return m_kind.remove(workspace(), id); }
    QString table() const override { return m_kind.table; }
    QString words() const override { return m_kind.words(m_form->original()); }

private:
    Result<QList<Record>> found(const QList<qint64> &ids) const
    {
        QList<Record> records;
        for (const auto id : ids) {
            const auto record = m_kind.find(workspace(), id);
            if (!record)
                return tl::unexpected(record.error());
            records.append(*record);
        }
        return records;
    }

    void offer(const Offered &offered)
    {
        const auto choices = offered.choices(workspace());
        for (const auto &field : offered.fields)
            m_form->offer(field, choices, offered.makeNew ? offered.makeNew(workspace()) : NewChoice());
    }

    void showBeside(qint64 id)
    {
        if (!m_beside)
            return;
        m_beside->showOf(id);
        m_beside->show();
    }

    RecordKind<Record> m_kind;
    Rows m_rows;
    RecordForm<Record> *m_form = nullptr;
    RecordsBeside *m_beside = nullptr;
};

}
