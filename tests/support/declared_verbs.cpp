#include "tests/support/declared_verbs.h"

#include <QFile>
#include <QRegularExpression>

namespace seduta {

namespace {

QString withoutComments(QString text)
{
    static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
    return text.remove(comment);
}

// What stands between "public:" (or the opening brace) and the next other section.
QString publicPart(const QString &body)
{
    static const QRegularExpression section(QStringLiteral(R"(\b(public|protected|private)\s*:)"));
    QString result;
    bool isPublic = false;
    qsizetype from = 0;
    for (auto sections = section.globalMatch(body); sections.hasNext();) {
        const auto match = sections.next();
        if (isPublic)
            result += body.mid(from, match.capturedStart() - from);
        isPublic = match.captured(1) == QStringLiteral("public");
        from = match.capturedEnd();
    }
    return isPublic ? result + body.mid(from) : result;
}

QString replacedAll(QString text, const QString &pattern, const QString &by)
{
    const QRegularExpression expression(pattern);
    while (text.contains(expression))
        text.replace(expression, by);
    return text;
}

QString withoutBodies(const QString &text)
{
    const auto withoutDefaults = replacedAll(text, QStringLiteral(R"(=\s*\{\})"), QString());
    return replacedAll(withoutDefaults, QStringLiteral(R"(\{[^{}]*\})"), QStringLiteral(";"));
}

// Their parentheses would be taken for those of a function: std::function<void(int)>.
QString withoutTemplateArguments(const QString &text)
{
    return replacedAll(text, QStringLiteral("<[^<>]*>"), QString());
}

enum class Kind { Verb, Read };

QStringList functionsOf(const QString &name, const QString &publicText, Kind kind)
{
    static const QRegularExpression function(QStringLiteral(R"((\w+)\s*\(([^()]|\([^()]*\))*\)\s*(const)?)"));
    QStringList functions;
    const auto declarations = publicText.split(u';');
    for (const auto &declaration : declarations) {
        const auto match = function.match(declaration);
        const bool isConst = !match.captured(3).isEmpty();
        const bool isMember = match.hasMatch() && match.captured(1) != name && isConst == (kind == Kind::Read)
            && !declaration.contains(QStringLiteral("static ")) && !declaration.contains(QStringLiteral("operator"));
        if (isMember)
            functions.append(name + QStringLiteral("::") + match.captured(1));
    }
    return functions;
}

QStringList declaredIn(const QString &header, const QString &argument, Kind kind)
{
    static const QRegularExpression definition(QStringLiteral(R"(\bclass\s+(\w+)[^;{]*\{(.*?)\n\};)"),
                                               QRegularExpression::DotMatchesEverythingOption);
    QStringList functions;
    const QString text = withoutComments(header);
    for (auto classes = definition.globalMatch(text); classes.hasNext();) {
        const auto match = classes.next();
        const QRegularExpression constructor(QStringLiteral(R"(\b%1\s*\(\s*%2\s*&)").arg(match.captured(1), argument));
        if (match.captured(2).contains(constructor))
            functions += functionsOf(match.captured(1),
                                     withoutTemplateArguments(withoutBodies(publicPart(match.captured(2)))), kind);
    }
    functions.removeDuplicates();
    return functions;
}

QStringList declared(const QDir &headers, const QString &pattern, const QString &argument, Kind kind)
{
    QStringList functions;
    const auto names = headers.entryList({pattern}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(headers.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            functions += declaredIn(QString::fromUtf8(file.readAll()), argument, kind);
    }
    return functions;
}

}

QStringList declaredVerbsIn(const QString &header)
{
    return declaredIn(header, QStringLiteral("Workspace"), Kind::Verb);
}

QStringList declaredVerbs(const QDir &headers)
{
    return declared(headers, QStringLiteral("*.h"), QStringLiteral("Workspace"), Kind::Verb);
}

QStringList declaredReads(const QDir &headers)
{
    return declared(headers, QStringLiteral("*_repository.h"), QStringLiteral("Database"), Kind::Read);
}

}
