#include "core/exchange/pasted_bodies.h"

#include "core/domain/mail_address.h"
#include "core/support/bounded_text.h"
#include "core/support/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace seduta {

namespace {

constexpr qsizetype mostLetters = 20'000'000;

struct Meaning {
    const char *word;
    BodyCategory category;
};

// Beginnings of words, folded; the first that fits decides.
constexpr std::array meanings{
    Meaning{"regione", BodyCategory::Region},
    Meaning{"regionale", BodyCategory::Region},
    Meaning{"provincia", BodyCategory::Province},
    Meaning{"comune", BodyCategory::Municipality},
    Meaning{"comunale", BodyCategory::Municipality},
    Meaning{"camera di commercio", BodyCategory::ChamberOfCommerce},
    Meaning{"cciaa", BodyCategory::ChamberOfCommerce},
    Meaning{"sindacat", BodyCategory::SocialPartner},
    Meaning{"parte sociale", BodyCategory::SocialPartner},
    Meaning{"parti sociali", BodyCategory::SocialPartner},
    Meaning{"datorial", BodyCategory::SocialPartner},
    Meaning{"datori", BodyCategory::SocialPartner},
    Meaning{"stranier", BodyCategory::ForeignersAssociation},
    Meaning{"assistenza", BodyCategory::AssistanceBody},
    Meaning{"terzo settore", BodyCategory::AssistanceBody},
    Meaning{"volontariato", BodyCategory::AssistanceBody},
    Meaning{"invitat", BodyCategory::Invited},
    Meaning{"stato", BodyCategory::StateOffice},
    Meaning{"statale", BodyCategory::StateOffice},
};

struct Title {
    const char *word;
    PastedColumn column;
};

constexpr std::array titles{
    Title{"nome breve", PastedColumn::ShortName},
    Title{"sigla", PastedColumn::ShortName},
    Title{"pec", PastedColumn::Pec},
    Title{"posta certificata", PastedColumn::Pec},
    Title{"email", PastedColumn::Email},
    Title{"e mail", PastedColumn::Email},
    Title{"mail", PastedColumn::Email},
    Title{"posta elettronica", PastedColumn::Email},
    Title{"categoria", PastedColumn::Category},
    Title{"tipologia", PastedColumn::Category},
    Title{"indirizzo", PastedColumn::Address},
    Title{"via", PastedColumn::Address},
    Title{"telefono", PastedColumn::Phone},
    Title{"tel", PastedColumn::Phone},
    Title{"luogo", PastedColumn::Place},
    Title{"citta", PastedColumn::Place},
    Title{"nome", PastedColumn::Name},
    Title{"ente", PastedColumn::Name},
    Title{"denominazione", PastedColumn::Name},
    Title{"ragione sociale", PastedColumn::Name},
};

bool isStreet(const QString &cell)
{
    static const QRegularExpression street(
        QStringLiteral(R"(^(via|viale|piazza|piazzale|corso|largo|vicolo|strada|lungo|loc\.?|località|frazione)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return street.match(cell).hasMatch();
}

bool isPhone(const QString &cell)
{
    static const QRegularExpression phone(QStringLiteral(R"(^\+?[\d\s/.\-]{6,}$)"));
    return phone.match(cell).hasMatch();
}

QString cellOf(QStringView written)
{
    const QString cell = cleaned(written.toString()).trimmed();
    if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
        return cell.mid(1, cell.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return cell;
}

/// Reads rows up to what is taken of a sheet, and notes whether that was all.
class PastedSheet
{
public:
    explicit PastedSheet(const QString &text)
        : m_separator(text.contains(u'\t') ? u'\t' : u';')
        , m_isWhole(text.size() <= mostLetters)
    {
        readLines(text.left(mostLetters).replace(u'\r', u'\n'));
    }

    const QList<QStringList> &rows() const { return m_rows; }
    bool isWhole() const { return m_isWhole; }

private:
    void readLines(const QString &text)
    {
        for (const auto line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
            const auto row = cells(line);
            if (row.isEmpty())
                continue;
            if (m_rows.size() == mostPastedRows) {
                m_isWhole = false;
                return;
            }
            m_rows.append(row);
        }
    }

    // None, where nothing stands in the line.
    QStringList cells(QStringView line)
    {
        QStringList row;
        bool isFilled = false;
        for (const auto written : line.tokenize(m_separator)) {
            if (row.size() == mostPastedColumns) {
                m_isWhole = false;
                break;
            }
            const auto cell = boundedLine(cellOf(written));
            m_isWhole = m_isWhole && !cell.isCut;
            isFilled = isFilled || !cell.text.isEmpty();
            row.append(cell.text);
        }
        return isFilled ? row : QStringList();
    }

    QChar m_separator;
    bool m_isWhole;
    QList<QStringList> m_rows{};
};

PastedColumn columnTitled(const QString &cell)
{
    const QString words = folded(cell);
    const auto title = std::find_if(titles.begin(), titles.end(), [&](const Title &each) {
        const QLatin1String word(each.word);
        return words == word || words.startsWith(word + QLatin1Char(' '));
    });
    return title == titles.end() ? PastedColumn::Ignored : title->column;
}

QList<PastedColumn> columnsTitled(const QStringList &row)
{
    QList<PastedColumn> columns;
    for (const auto &cell : row)
        columns.append(columnTitled(cell));
    return columns;
}

// A line of titles names what it is a list of, and holds no address.
bool isTitles(const QStringList &row)
{
    const auto columns = columnsTitled(row);
    return columns.contains(PastedColumn::Name) && columns.count(PastedColumn::Name) == 1
        && std::none_of(row.cbegin(), row.cend(), isMailAddress)
        && columns.size() - columns.count(PastedColumn::Ignored) >= qMin(qsizetype(2), row.size());
}

// The first rows speak for all.
constexpr qsizetype rowsJudged = 200;

using Test = bool (*)(const QString &);

// Most of the cells that hold something pass the test.
bool isMostly(int column, const QList<QStringList> &rows, Test test)
{
    int full = 0;
    int passed = 0;
    for (const auto &row : rows) {
        const QString cell = row.value(column);
        full += !cell.isEmpty();
        passed += test(cell);
    }
    return full > 0 && 2 * passed > full;
}

PastedColumn columnHolding(int column, const QList<QStringList> &rows)
{
    if (isMostly(column, rows, isPecAddress))
        return PastedColumn::Pec;
    if (isMostly(column, rows, isMailAddress))
        return PastedColumn::Email;
    if (isMostly(column, rows, isStreet))
        return PastedColumn::Address;
    if (isMostly(column, rows, isPhone))
        return PastedColumn::Phone;
    return PastedColumn::Ignored;
}

int distinct(int column, const QList<QStringList> &rows)
{
    QStringList values;
    for (const auto &row : rows)
        values.append(folded(row.value(column)));
    values.removeDuplicates();
    values.removeAll(QString());
    return int(values.size());
}

bool isCategories(int column, const QList<QStringList> &rows)
{
    return isMostly(column, rows, [](const QString &cell) { return categoryMeant(cell) != BodyCategory::Other; });
}

QList<PastedColumn> columnsToldByContent(const QList<QStringList> &rows)
{
    int width = 0;
    for (const auto &row : rows)
        width = qMax(width, int(row.size()));
    QList<PastedColumn> columns;
    QList<int> left;
    for (int column = 0; column < width; ++column) {
        columns.append(columnHolding(column, rows));
        if (columns.last() == PastedColumn::Ignored)
            left.append(column);
    }
    // Of the columns left the one with most different texts is the name; one of the rest may be the category.
    const auto name = std::max_element(left.cbegin(), left.cend(),
                                       [&](int a, int b) { return distinct(a, rows) < distinct(b, rows); });
    if (name == left.cend())
        return columns;
    columns[*name] = PastedColumn::Name;
    for (const int column : std::as_const(left))
        if (column != *name && !columns.contains(PastedColumn::Category) && isCategories(column, rows))
            columns[column] = PastedColumn::Category;
    return columns;
}

void put(Body &body, PastedColumn column, const QString &cell)
{
    switch (column) {
    case PastedColumn::Name: body.name = cell; break;
    case PastedColumn::ShortName: body.shortName = cell; break;
    case PastedColumn::Category: body.category = categoryMeant(cell); break;
    case PastedColumn::Pec: body.pec = cell.toLower(); break;
    case PastedColumn::Email: body.email = cell.toLower(); break;
    case PastedColumn::Phone: body.phone = cell; break;
    case PastedColumn::Address: body.postalAddress = cell; break;
    case PastedColumn::Place: body.place = cell; break;
    case PastedColumn::Ignored: break;
    }
}

}

QList<Body> newAmong(const QList<Body> &pasted, const QList<Body> &known)
{
    QSet<QString> names;
    for (const auto &body : known)
        names.insert(folded(body.name));
    QList<Body> fresh;
    for (const auto &body : pasted) {
        const QString name = folded(body.name);
        if (!names.contains(name))
            fresh.append(body);
        names.insert(name);
    }
    return fresh;
}

BodyCategory categoryMeant(const QString &words)
{
    const QString sought = u' ' + folded(words);
    for (size_t i = 0; i < Words<BodyCategory>::words.size(); ++i)
        if (folded(label(static_cast<BodyCategory>(i))) == sought.mid(1))
            return static_cast<BodyCategory>(i);
    const auto meaning = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning &each) {
        return sought.contains(QLatin1Char(' ') + QLatin1String(each.word));
    });
    return meaning == meanings.end() ? BodyCategory::Other : meaning->category;
}

QList<Body> bodiesUnder(const QList<PastedColumn> &columns, const QList<QStringList> &rows)
{
    QList<Body> bodies;
    for (const auto &row : rows) {
        Body body;
        for (int column = 0; column < qMin(columns.size(), row.size()); ++column)
            put(body, columns.at(column), row.at(column));
        if (!body.name.isEmpty())
            bodies.append(body);
    }
    return bodies;
}

PastedBodies readPastedBodies(const QString &text)
{
    PastedBodies pasted;
    const PastedSheet sheet(text);
    pasted.rows = sheet.rows();
    pasted.isWhole = sheet.isWhole();
    if (!pasted.rows.isEmpty() && isTitles(pasted.rows.constFirst()))
        pasted.columns = columnsTitled(pasted.rows.takeFirst());
    else
        pasted.columns = columnsToldByContent(pasted.rows.first(qMin(rowsJudged, pasted.rows.size())));
    pasted.bodies = bodiesUnder(pasted.columns, pasted.rows);
    return pasted;
}

}
