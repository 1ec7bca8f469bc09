#pragma once

#include "ui/fields/chooser.h"
#include "ui/fields/day_field.h"
#include "ui/fields/decimal_field.h"
#include "ui/fields/hour_field.h"
#include "ui/fields/line_field.h"
#include "ui/fields/money_field.h"
#include "ui/fields/partial_date_field.h"
#include "ui/fields/text_field.h"
#include "ui/records/form.h"
#include "ui/records/shared_fields.h"

#include "core/domain/field.h"
#include "core/domain/mail_address.h"
#include "core/domain/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

#include <functional>

namespace seduta {

/// A member of a record that is a part of something else, as a form asks for it.
template <class Whole, class Record, class Member>
struct Within {
    Record Whole::*part;
    Member Record::*member;

    Member &operator()(Whole &whole) const { return whole.*part.*member; }
    const Member &operator()(const Whole &whole) const { return whole.*part.*member; }
};

template <class Whole, class Record, class Member>
Within(Record Whole::*, Member Record::*) -> Within<Whole, Record, Member>;

/// The form of one record: each field is tied to a member, what has no field stays as it was.
template <class Record>
class RecordForm : public Form
{
public:
    using Form::Form;

    void set(const Record &record)
    {
        m_original = record;
        m_shared.clear();
        const QSignalBlocker quiet(this);
        for (const auto &field : m_tied) {
            if (field.part)
                endVarious(*field.part);
            field.show(record);
        }
        clearMarks();
    }

    /// Several records at once: a field shows what all of them share, or "(various)".
    void setSeveral(const QList<Record> &records)
    {
        set({});
        const QSignalBlocker quiet(this);
        for (const auto &field : m_tied) {
            showShared(field, records);
            m_shared.append(readBy(field));
        }
        clearMarks();
    }

    /// One of them with what was typed in the form since, and nothing else.
    Record changedOf(Record record) const
    {
        for (qsizetype i = 0; i < m_shared.size(); ++i)
            if (isTyped(i))
                m_tied.at(i).read(record);
        return record;
    }

    /// All of them so, or why what was typed cannot be read.
    Result<QList<Record>> severalReadable(const QList<Record> &records) const
    {
        if (const auto read = readable(); !read)
            return tl::unexpected(read.error());
        QList<Record> changed;
        for (const auto &record : records)
            changed.append(changedOf(record));
        return changed;
    }

    Record record() const
    {
        Record record = m_original;
        for (const auto &field : m_tied)
            field.read(record);
        return record;
    }

    /// The record as typed, or why it cannot be read: a day that is none.
    Result<Record> readable() const
    {
        for (const auto &field : m_tied)
            if (auto error = field.unreadable(); error)
                return tl::unexpected(*error);
        return record();
    }

    /// The record as the archive has it now, with what was typed in the form and nothing else.
    Record typedOver(Record now) const
    {
        for (const auto &field : m_tied) {
            auto typed = m_original;
            field.read(typed);
            if (typed != m_original)
                field.read(now);
        }
        return now;
    }

    const Record &original() const { return m_original; }
    bool isChanged() const
    {
        bool isAnyTyped = false;
        for (qsizetype i = 0; i < m_shared.size(); ++i)
            isAnyTyped = isAnyTyped || isTyped(i);
        return isAnyTyped || (m_shared.isEmpty() && record() != m_original);
    }

    /// Below, `member` is a member of the record, or a function that gives one of something within it. A member that is described in
    /// core/domain/fields brings the field's name and its label; otherwise, and where a label says more, they are given.
    template <class Member>
    LineField *line(const QString &name, const QString &label, Member member)
    {
        auto *field = addLine(name, label);
        tie([=](const Record &record) { field->setWords(std::invoke(member, record)); },
            [=](Record &record) { std::invoke(member, record) = field->words().trimmed(); }, readAlways, field);
        return field;
    }

    template <class Member>
    LineField *line(Member member)
    {
        return line(nameOfField(member), labelOfField(member), member);
    }

    /// An address of mail; what cannot be one is told beside it.
    template <class Member>
    LineField *mailAddress(Member member)
    {
        auto *field = line(member);
        adviseOn(nameOfField(member), [field] { return adviceOnAddress(field->words()); });
        return field;
    }

    template <class Member>
    TextField *text(const QString &name, const QString &label, Member member, int lines = 3)
    {
        auto *field = addText(name, label, lines);
        tie([=](const Record &record) { field->setWords(std::invoke(member, record)); },
            [=](Record &record) { std::invoke(member, record) = field->words().trimmed(); }, readAlways, field);
        return field;
    }

    template <class Member>
    TextField *text(Member member, int lines = 3)
    {
        return text(nameOfField(member), labelOfField(member), member, lines);
    }

    /// A list of lines, one under the other.
    template <class Member>
    TextField *lines(const QString &name, const QString &label, Member member, int count = 4)
    {
        auto *field = addText(name, label, count);
        tie([=](const Record &record) { field->setWords(std::invoke(member, record).join(u'\n')); },
            [=](Record &record) {
                std::invoke(member, record) = field->words().trimmed().split(u'\n', Qt::SkipEmptyParts);
            },
            readAlways, field);
        return field;
    }

    template <class Member>
    TextField *lines(Member member, int count = 4)
    {
        return lines(nameOfField(member), labelOfField(member), member, count);
    }

    template <class Member>
    QComboBox *choice(const QString &name, const QString &label, Member member)
    {
        using Enum = std::decay_t<std::invoke_result_t<Member, Record &>>;
        auto *field = addChoice(name, label, choicesOf<Enum>());
        tie([=](const Record &record) { setChoice(*field, qint64(std::invoke(member, record))); },
            [=](Record &record) { std::invoke(member, record) = static_cast<Enum>(choiceIn(*field)); }, readAlways,
            field);
        return field;
    }

    template <class Member>
    QComboBox *choice(Member member)
    {
        return choice(nameOfField(member), labelOfField(member), member);
    }

    /// Another record of the archive, or none, searched by its name; the page fills in which there are.
    template <class Member>
    QComboBox *reference(const QString &name, const QString &label, Member member)
    {
        using Reference = std::decay_t<std::invoke_result_t<Member, Record &>>;
        auto *field = addChooser(name, label);
        tie([=](const Record &record) { setChoice(*field, std::invoke(member, record).value()); },
            [=](Record &record) { std::invoke(member, record) = Reference(choiceIn(*field)); },
            [=] { return field->unsettled(); }, field);
        return field;
    }

    template <class Member>
    QComboBox *reference(Member member)
    {
        return reference(nameOfField(member), labelOfField(member), member);
    }

    /// Several other records of the archive.
    template <class Member>
    QListWidget *references(const QString &name, const QString &label, Member member)
    {
        using Reference = typename std::decay_t<std::invoke_result_t<Member, Record &>>::value_type;
        auto *field = addTicks(name, label);
        tie(
            [=](const Record &record) {
                QList<qint64> values;
                for (const auto &each : std::invoke(member, record))
                    values.append(each.value());
                setTicks(*field, values);
            },
            [=](Record &record) {
                auto &kept = std::invoke(member, record);
                kept.clear();
                for (const auto value : ticksIn(*field))
                    kept.append(Reference(value));
            },
            readAlways, field);
        return field;
    }

    template <class Member>
    QCheckBox *check(const QString &name, const QString &label, Member member)
    {
        auto *field = addCheck(name, label);
        tie([=](const Record &record) { field->setChecked(std::invoke(member, record)); },
            [=](Record &record) { std::invoke(member, record) = field->isChecked(); }, readAlways, field);
        return field;
    }

    template <class Member>
    QCheckBox *check(Member member)
    {
        return check(nameOfField(member), labelOfField(member), member);
    }

    template <class Member>
    QSpinBox *number(const QString &name, const QString &label, Member member, int from, int to)
    {
        auto *field = addNumber(name, label, from, to);
        tie([=](const Record &record) { field->setValue(std::invoke(member, record)); },
            [=](Record &record) { std::invoke(member, record) = field->value(); }, readAlways, field);
        return field;
    }

    template <class Member>
    QSpinBox *number(Member member, int from, int to)
    {
        return number(nameOfField(member), labelOfField(member), member, from, to);
    }

    template <class Member>
    DayField *day(const QString &name, const QString &label, Member member)
    {
        auto *field = new DayField(widget());
        addRow(name, label, field);
        QObject::connect(field, &QLineEdit::textChanged, this, &Form::edited);
        adviseOnReading(name, field);
        tie([=](const Record &record) { field->setDay(std::invoke(member, record)); },
            [=](Record &record) { std::invoke(member, record) = field->day(); }, [=] { return field->unreadable(); },
            field);
        return field;
    }

    template <class Member>
    DayField *day(Member member)
    {
        return day(nameOfField(member), labelOfField(member), member);
    }

    /// A date that may be only a month, a season or a year.
    template <class Member>
    PartialDateField *date(const QString &name, const QString &label, Member member)
    {
        auto *field = new PartialDateField(widget());
        addRow(name, label, field);
        QObject::connect(field, &QLineEdit::textEdited, this, &Form::edited);
        adviseOnReading(name, field);
        tie([=](const Record &record) { field->setDate(std::invoke(member, record)); },
            [=](Record &record) { std::invoke(member, record) = field->date(); }, [=] { return field->unreadable(); },
            field);
        return field;
    }

    template <class Member>
    PartialDateField *date(Member member)
    {
        return date(nameOfField(member), labelOfField(member), member);
    }

    template <class Member>
    MoneyField *money(const QString &name, const QString &label, Member member)
    {
        auto *field = new MoneyField(widget());
        addRow(name, label, field);
        QObject::connect(field, &QLineEdit::textEdited, this, &Form::edited);
        tie([=](const Record &record) { field->setAmount(std::invoke(member, record)); },
            [=](Record &record) { std::invoke(member, record) = field->amount(); }, [=] { return field->unreadable(); },
            field);
        return field;
    }

    template <class Member>
    MoneyField *money(Member member)
    {
        return money(nameOfField(member), labelOfField(member), member);
    }

    /// An exact decimal number, that may be typed with its sign of percent.
    template <class Member>
    DecimalField *decimal(const QString &name, const QString &label, Member member)
    {
        auto *field = new DecimalField(widget());
        addRow(name, label, field);
        QObject::connect(field, &QLineEdit::textEdited, this, &Form::edited);
        adviseOnReading(name, field);
        tie([=](const Record &record) { field->setNumber(std::invoke(member, record)); },
            [=](Record &record) { std::invoke(member, record) = field->number(); }, [=] { return field->unreadable(); },
            field);
        return field;
    }

    template <class Member>
    DecimalField *decimal(Member member)
    {
        return decimal(nameOfField(member), labelOfField(member), member);
    }

    template <class Member>
    HourField *hour(const QString &name, const QString &label, Member member)
    {
        auto *field = new HourField(widget());
        addRow(name, label, field);
        QObject::connect(field, &QLineEdit::textChanged, this, &Form::edited);
        adviseOnReading(name, field);
        tie([=](const Record &record) { field->setHour(std::invoke(member, record)); },
            [=](Record &record) { std::invoke(member, record) = field->hour(); }, [=] { return field->unreadable(); },
            field);
        return field;
    }

    template <class Member>
    HourField *hour(Member member)
    {
        return hour(nameOfField(member), labelOfField(member), member);
    }

    void tie(std::function<void(const Record &)> show, std::function<void(Record &)> read,
             std::function<std::optional<Error>()> unreadable = readAlways, QWidget *part = nullptr)
    {
        m_tied.append({std::move(show), std::move(read), std::move(unreadable), part});
    }

private:
    template <class Member>
    static auto described(const Member &member)
    {
        if constexpr (std::is_member_object_pointer_v<Member>)
            return member;
        else
            return member.member;
    }
    template <class Member>
    static QString nameOfField(const Member &member)
    {
        return QLatin1String(fieldOf(described(member)).name);
    }
    template <class Member>
    static QString labelOfField(const Member &member)
    {
        return wordOf(described(member));
    }

    // What cannot be read is told as soon as the field is left.
    template <class Typed>
    void adviseOnReading(const QString &name, Typed *field)
    {
        adviseOn(name, [field] {
            const auto error = field->unreadable();
            return error ? error->message : QString();
        });
    }

    struct Tied {
        std::function<void(const Record &)> show{};
        std::function<void(Record &)> read{};
        std::function<std::optional<Error>()> unreadable{};
        QWidget *part = nullptr;
    };

    static inline const std::function<std::optional<Error>()> readAlways = [] { return std::optional<Error>(); };

    static Record readBy(const Tied &field)
    {
        Record read{};
        field.read(read);
        return read;
    }

    static bool agree(const Tied &field, const QList<Record> &records)
    {
        field.show(records.constFirst());
        const auto first = readBy(field);
        for (const auto &record : records) {
            field.show(record);
            if (readBy(field) != first)
                return false;
        }
        return true;
    }

    static void showShared(const Tied &field, const QList<Record> &records)
    {
        const bool isShared = !records.isEmpty() && agree(field, records);
        field.show(isShared ? records.constFirst() : Record());
        if (!isShared && field.part)
            showVarious(*field.part);
    }

    bool isTyped(qsizetype i) const
    {
        const auto &field = m_tied.at(i);
        return readBy(field) != m_shared.at(i) || (field.part && isChosenAnew(*field.part));
    }

    Record m_original{};
    QList<Tied> m_tied{};
    /// Of several records shown, what each field read before anything was typed.
    QList<Record> m_shared{};
};

}
