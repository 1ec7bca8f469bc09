#include "tests/architecture/forbidden.h"

#include "tests/architecture/source_text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace seduta::house {

namespace {

const QStringList everywhere{"core", "app", "ui"};

bool isSql(const QString &literal)
{
    static const QRegularExpression upper(QStringLiteral(
        R"(\b(SELECT\s|INSERT\s+INTO\b|INSERT\s+OR\b|REPLACE\s+INTO\b|UPDATE\s+\S+\s+SET\b|DELETE\s+FROM\b|)"
        R"((CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)\b|PRAGMA\s|BEGIN\s+IMMEDIATE))"));
    static const QRegularExpression lower(QStringLiteral(
        R"(^\s*(select\s.*\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|create\s+table\s|pragma\s))"));
    return upper.match(literal).hasMatch() || lower.match(literal).hasMatch();
}

bool replacesRows(const QString &sql)
{
    static const QRegularExpression expression(QStringLiteral(R"(\b(OR\s+REPLACE|REPLACE\s+INTO)\b)"),
                                               QRegularExpression::CaseInsensitiveOption);
    return expression.match(sql).hasMatch();
}

QStringList sqlFaultsIn(const SourceText &source)
{
    QStringList faults;
    const bool isStorage = source.path.startsWith(u"core/storage/");
    for (const Piece &literal : source.literals) {
        if (!isStorage && isSql(literal.text))
            faults.append(fault(source, literal.line, QStringLiteral("SQL stands outside core/storage")));
        if (isStorage && replacesRows(literal.text))
            faults.append(fault(source, literal.line, QStringLiteral("OR REPLACE deletes rows unseen")));
    }
    return faults;
}

/// "dd/MM/yyyy", "HH:mm", "MMMM yyyy"; what begins with the year is for files and the archive.
bool isDateFormat(const QString &literal)
{
    static const QRegularExpression expression(
        QStringLiteral(R"(^(?!yyyy).*(\bd{1,2}[/. -]M|\bM{1,4}[/. -]?yy|\bH{1,2}[:.]mm\b))"));
    return expression.match(literal).hasMatch();
}

QStringList sqlFaultsInResources(const QDir &root)
{
    QStringList faults;
    QDirIterator files(root.filePath("resources"), {"*.sql"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        if (!path.startsWith(u"resources/migrations/"))
            faults.append(path + QStringLiteral(": SQL stands outside resources/migrations"));
        QFile file(root.filePath(path));
        if (file.open(QIODevice::ReadOnly) && replacesRows(QString::fromUtf8(file.readAll())))
            faults.append(path + QStringLiteral(": OR REPLACE deletes rows unseen"));
    }
    return faults;
}

/// Where the expression is found in the code, each with the sentence.
QStringList found(const SourceText &source, const QString &pattern, const QString &sentence)
{
    QStringList faults;
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(source.code); matches.hasNext();)
        faults.append(fault(source, lineAt(source.code, matches.next().capturedStart()), sentence));
    return faults;
}

QStringList datesSpelt(const SourceText &source)
{
    const auto sentence = QStringLiteral("how a date reads stands in core/domain");
    QStringList faults = found(source, QStringLiteral(R"(\bQLocale::(Short|Long|Narrow)Format\b)"), sentence);
    for (const Piece &literal : source.literals)
        if (isDateFormat(literal.text))
            faults.append(fault(source, literal.line, sentence));
    return faults;
}

/// The names a file and its own header declare as QSqlDatabase.
QStringList sqlDatabaseNames(const SourceText &source, const QList<SourceText> &all)
{
    static const QRegularExpression declaration(QStringLiteral(R"(\bQSqlDatabase\s*[&*]?\s*(\w+))"));
    const QString stem = source.path.section(u'.', 0, -2);
    QStringList names{"QSqlDatabase::database\\([^)]*\\)"};
    for (const SourceText &other : all) {
        if (other.path.section(u'.', 0, -2) != stem)
            continue;
        for (auto matches = declaration.globalMatch(other.code); matches.hasNext();)
            names.append("\\b" + matches.next().captured(1));
    }
    return names;
}

QStringList qtTransactions(const SourceText &source, const QList<SourceText> &all)
{
    const QString pattern = QStringLiteral(R"((%1)\s*(\.|->)\s*(transaction|commit|rollback)\s*\()"
                                           R"(|\b(begin|commit|rollback)Transaction\s*\()")
                                .arg(sqlDatabaseNames(source, all).join(u'|'));
    return found(source, pattern, QStringLiteral("Qt's own transactions hide why a commit failed; use storage's"));
}

}

QStringList misplacedSql(const QDir &root)
{
    QStringList faults;
    const QList<SourceText> sources = sourcesBelow(root, everywhere);
    for (const SourceText &source : sources)
        faults += sqlFaultsIn(source);
    return faults + sqlFaultsInResources(root);
}

QStringList forbiddenCalls(const QDir &root)
{
    static const QString models = QStringLiteral(R"(\bQSql(Query|Table|RelationalTable)Model\b)");
    static const QString fields =
        QStringLiteral(R"(\b(new|public)\s+Q(Line|Text|PlainText)Edit\b|\bQ(InputDialog|TextBrowser)\b)");
    static const QString clocks =
        QStringLiteral(R"(\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\()"
                       R"(|\bsystem_clock\b|\bstd::time\s*\(|\btime\s*\(\s*(nullptr|NULL|0)\s*\))");
    QStringList faults;
    const QList<SourceText> sources = sourcesBelow(root, everywhere);
    for (const SourceText &source : sources) {
        faults += found(source, models, QStringLiteral("Qt's SQL models write past the journal"));
        faults += qtTransactions(source, sources);
        if (!source.path.startsWith(u"core/domain/"))
            faults += datesSpelt(source);
        if (source.path.startsWith(u"ui/") && !source.path.startsWith(u"ui/fields/"))
            faults +=
                found(source, fields, QStringLiteral("a field of words is one of ui/fields, which keeps its limits"));
        if (source.path != u"core/support/clock.cpp")
            faults += found(source, clocks, QStringLiteral("the time comes from Clock"));
    }
    return faults;
}

QStringList misplacedSystems(const QDir &root)
{
    static const QRegularExpression named(QStringLiteral(R"(_(unix|windows)\.cpp$)"));
    static const QRegularExpression headers(
        QStringLiteral(R"(^(unistd|fcntl|io|windows|termios|poll|pwd|dlfcn)\.h$|^(sys|linux|winrt)/)"));
    static const QString names = QStringLiteral(R"(\bQ_OS_\w+|\b_?_(WIN32|linux|unix|APPLE)_*\b)");
    static const QString sentence = QStringLiteral("what one system has stands in a file per system");
    QStringList faults;
    const QList<SourceText> sources = sourcesBelow(root, everywhere);
    for (const SourceText &source : sources) {
        if (named.match(source.path).hasMatch())
            continue;
        faults += found(source, names, sentence);
        for (const Piece &header : source.includes)
            if (headers.match(header.text).hasMatch())
                faults.append(fault(source, header.line, sentence));
    }
    return faults;
}

QStringList namesGivenTwice(const QDir &root)
{
    static const QRegularExpression type(
        QStringLiteral(R"(^(?:class|struct|enum class) (\w+)\s*(?:final\s*)?(?::[^;{]*)?\{)"),
        QRegularExpression::MultilineOption);
    QStringList faults;
    QHash<QString, QString> known;
    const QList<SourceText> sources = sourcesBelow(root, {"core", "ui"});
    for (const SourceText &source : sources) {
        if (!source.path.endsWith(u".h"))
            continue;
        for (auto matches = type.globalMatch(source.code); matches.hasNext();) {
            const auto match = matches.next();
            const QString name = match.captured(1);
            if (known.contains(name))
                faults.append(fault(source, lineAt(source.code, match.capturedStart()),
                                    QStringLiteral("%1 is also a type of %2").arg(name, known.value(name))));
            known.insert(name, source.path);
        }
    }
    return faults;
}

}
