#include "core/exchange/pasted_bodies.h"

#include "core/domain/guessed_category.h"
#include "core/domain/mail_address.h"
#include "core/support/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace seduta {

namespace {

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
    Meaning{"invitat", BodyCategory::OtherPublicBody},
    Meaning{"stato", BodyCategory::StateOffice},
    Meaning{"statale", BodyCategory::StateOffice},
};

struct Title {
    const char *word;
    PastedColumn column;
    /// Wherever in the title it stands: "Indirizzo PEC" is a PEC.
    bool isAnywhere = false;
};

constexpr std::array titles{
    Title{"pec", PastedColumn::Pec, true},
    Title{"certificata", PastedColumn::Pec, true},
    Title{"domicilio digitale", PastedColumn::Pec, true},
    Title{"email", PastedColumn::Email, true},
    Title{"e mail", PastedColumn::Email, true},
    Title{"mail", PastedColumn::Email, true},
    Title{"peo", PastedColumn::Email, true},
    Title{"posta elettronica", PastedColumn::Email, true},
    Title{"telefono", PastedColumn::Phone, true},
    Title{"telefonico", PastedColumn::Phone, true},
    Title{"tel", PastedColumn::Phone, true},
    Title{"nome breve", PastedColumn::ShortName},
    Title{"sigla", PastedColumn::ShortName},
    Title{"categoria", PastedColumn::Category},
    Title{"tipologia", PastedColumn::Category},
    Title{"indirizzo", PastedColumn::Address},
    Title{"via", PastedColumn::Address},
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

// A running number, or any other: no body is called so.
bool isNumber(const QString &cell)
{
    return !cell.isEmpty() && std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isLetter(); });
}

// Some address stands in it, among labels or others.
bool holdsMail(const QString &cell)
{
    return !mailAddressesIn(cell).isEmpty();
}

bool holdsPec(const QString &cell)
{
    const auto addresses = mailAddressesIn(cell);
    return std::any_of(addresses.cbegin(), addresses.cend(), isPecAddress);
}

PastedColumn columnTitled(const QString &cell)
{
    const QString words = folded(cell);
    const auto title = std::find_if(titles.begin(), titles.end(), [&](const Title &each) {
        const QString word = u' ' + QLatin1String(each.word) + u' ';
        const QString spaced = u' ' + words + u' ';
        return each.isAnywhere ? spaced.contains(word) : spaced.startsWith(word);
    });
    return title == titles.end() ? PastedColumn::Ignored : title->column;
}

QList<PastedColumn> columnsTitled(const QStringList &row)
{
    QList<PastedColumn> columns;
    for (const auto &cell : row)
        columns.append(columnTitled(cell));
    // "Ente" and "Nome del referente": the body is the one that does not say "nome".
    const auto isName = [&](int column) { return columns.at(column) == PastedColumn::Name; };
    const bool areSeveral = columns.count(PastedColumn::Name) > 1;
    for (int column = 0; areSeveral && column < columns.size(); ++column)
        if (isName(column) && folded(row.at(column)).startsWith(QLatin1String("nome")))
            columns[column] = PastedColumn::Ignored;
    return columns;
}

bool isOfData(const QString &cell)
{
    const bool hasDigits = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
    return holdsMail(cell) || isPhone(cell) || (hasDigits && isStreet(cell));
}

// A line of titles names what it is a list of, or its addresses, and holds none.
bool isTitles(const QStringList &row)
{
    const auto columns = columnsTitled(row);
    const auto names = columns.count(PastedColumn::Name);
    const auto told = columns.size() - columns.count(PastedColumn::Ignored);
    const bool isOfNames = names == 1 && told >= qMin(qsizetype(2), row.size());
    const bool isOfMail = columns.contains(PastedColumn::Pec) || columns.contains(PastedColumn::Email);
    return (isOfNames || (names == 0 && isOfMail && told > 1)) && std::none_of(row.cbegin(), row.cend(), isOfData);
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
    if (isMostly(column, rows, holdsPec))
        return PastedColumn::Pec;
    if (isMostly(column, rows, holdsMail))
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

bool isOfWords(int column, const QList<QStringList> &rows)
{
    return columnHolding(column, rows) == PastedColumn::Ignored && !isMostly(column, rows, isNumber);
}

// Of the columns nobody tells the one with most different texts is the name.
void chooseName(QList<PastedColumn> &columns, const QList<QStringList> &rows)
{
    int name = -1;
    for (int column = 0; column < columns.size(); ++column)
        if (columns.at(column) == PastedColumn::Ignored && isOfWords(column, rows)
            && (name < 0 || distinct(column, rows) > distinct(name, rows)))
            name = column;
    if (name >= 0 && distinct(name, rows) > 0)
        columns[name] = PastedColumn::Name;
}

QList<PastedColumn> columnsToldByContent(const QList<QStringList> &rows)
{
    int width = 0;
    for (const auto &row : rows)
        width = qMax(width, int(row.size()));
    QList<PastedColumn> columns;
    for (int column = 0; column < width; ++column) {
        const auto held = columnHolding(column, rows);
        // A body has one of each: of two columns of addresses the first is taken.
        columns.append(columns.contains(held) ? PastedColumn::Ignored : held);
    }
    chooseName(columns, rows);
    for (int column = 0; column < width; ++column)
        if (columns.at(column) == PastedColumn::Ignored && !columns.contains(PastedColumn::Category)
            && isCategories(column, rows))
            columns[column] = PastedColumn::Category;
    return columns;
}

bool isOfMail(PastedColumn column)
{
    return column == PastedColumn::Pec || column == PastedColumn::Email;
}

bool isEmptyColumn(int column, const QList<QStringList> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(), [&](const QStringList &row) { return row.value(column).isEmpty(); });
}

// What a title says and what stands under it go together. The name of a house tells a PEC only where no other column is titled so.
bool agrees(const QList<PastedColumn> &columns, int column, const QList<QStringList> &rows)
{
    const auto titled = columns.at(column);
    const auto held = columnHolding(column, rows);
    if (titled == PastedColumn::Ignored || titled == held || isEmptyColumn(column, rows))
        return true;
    if (titled == PastedColumn::Name && isMostly(column, rows, isNumber))
        return false;
    if (titled == PastedColumn::Pec)
        return isOfMail(held);
    if (titled == PastedColumn::Email)
        return held == PastedColumn::Pec && columns.contains(PastedColumn::Pec);
    return !isOfMail(held) && !(titled == PastedColumn::Address && held == PastedColumn::Phone);
}

/// Columns whose title disagrees are what they hold, if that is mail and no other column is; otherwise nobody knows what they are.
void settle(PastedBodies &pasted, const QStringList &titled)
{
    const auto rows = pasted.rows.first(qMin(rowsJudged, pasted.rows.size()));
    QList<int> doubtful;
    for (int column = 0; column < pasted.columns.size(); ++column)
        if (!agrees(pasted.columns, column, rows))
            doubtful.append(column);
    for (const int column : std::as_const(doubtful)) {
        pasted.columns[column] = PastedColumn::Ignored;
        pasted.doubtfulTitles.append(titled.value(column));
    }
    for (const int column : std::as_const(doubtful))
        if (const auto held = columnHolding(column, rows); isOfMail(held) && !pasted.columns.contains(held))
            pasted.columns[column] = held;
    if (!pasted.columns.contains(PastedColumn::Name))
        chooseName(pasted.columns, rows);
}

QString inOneLine(QString cell)
{
    return cell.replace(u'\n', u' ');
}

QString addressIn(const QString &cell)
{
    const auto addresses = mailAddressesIn(cell);
    return addresses.isEmpty() ? tidyAddress(inOneLine(cell)) : addresses.constFirst().toLower();
}

// Of two columns that hold the same the first that is filled counts.
void putFirst(QString &member, const QString &words)
{
    if (member.isEmpty())
        member = words;
}

void put(Body &body, PastedColumn column, const QString &cell)
{
    switch (column) {
    case PastedColumn::Name: putFirst(body.name, inOneLine(cell)); break;
    case PastedColumn::ShortName: putFirst(body.shortName, inOneLine(cell)); break;
    case PastedColumn::Category: body.category = categoryMeant(cell); break;
    case PastedColumn::Pec: putFirst(body.pec, addressIn(cell)); break;
    case PastedColumn::Email: putFirst(body.email, addressIn(cell)); break;
    case PastedColumn::Phone: putFirst(body.phone, inOneLine(cell)); break;
    case PastedColumn::Address: putFirst(body.postalAddress, cell); break;
    case PastedColumn::Place: putFirst(body.place, inOneLine(cell)); break;
    case PastedColumn::Ignored: break;
    }
}

void judgeAddresses(const QStringList &cells, PastedAddressDoubts &doubts)
{
    QStringList addresses;
    for (const auto &cell : cells) {
        const auto held = mailAddressesIn(cell);
        if (held.isEmpty() && !cell.isEmpty())
            doubts.unlikely.append(inOneLine(cell));
        addresses.append(held);
    }
    doubts.leftOut.append(addresses.mid(1));
}

QStringList cellsUnder(PastedColumn kind, const QList<PastedColumn> &columns, const QStringList &row)
{
    QStringList cells;
    for (int column = 0; column < qMin(columns.size(), row.size()); ++column)
        if (columns.at(column) == kind)
            cells.append(row.at(column));
    return cells;
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

QStringList namedTwice(const QList<Body> &pasted)
{
    QHash<QString, int> times;
    QStringList names;
    for (const auto &body : pasted)
        if (++times[folded(body.name)] == 2)
            names.append(body.name);
    return names;
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
        if (body.category == BodyCategory::Other)
            body.category = categoryGuessed(body.name);
        if (!body.name.isEmpty())
            bodies.append(body);
    }
    return bodies;
}

PastedAddressDoubts addressDoubts(const QList<PastedColumn> &columns, const QList<QStringList> &rows)
{
    PastedAddressDoubts doubts;
    for (const auto &row : rows)
        for (const auto kind : {PastedColumn::Pec, PastedColumn::Email})
            judgeAddresses(cellsUnder(kind, columns, row), doubts);
    return doubts;
}

PastedBodies readPastedBodies(const QString &text)
{
    PastedBodies pasted;
    const auto sheet = readPastedSheet(text);
    for (const auto &row : sheet.rows)
        pasted.rows.append(row.cells);
    pasted.isWhole = sheet.isWhole;
    if (!pasted.rows.isEmpty() && isTitles(pasted.rows.constFirst())) {
        const auto titled = pasted.rows.takeFirst();
        pasted.columns = columnsTitled(titled);
        settle(pasted, titled);
    } else {
        pasted.columns = columnsToldByContent(pasted.rows.first(qMin(rowsJudged, pasted.rows.size())));
    }
    pasted.bodies = bodiesUnder(pasted.columns, pasted.rows);
    return pasted;
}

}
