#include "tests/architecture/source_text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace seduta::house {

namespace {

const QRegularExpression &token()
{
    static const QRegularExpression expression(QStringLiteral(R"re((?<comment>//[^\n]*|/\*.*?\*/))re"
                                                              R"re(|R"(?<fence>[^(\s"]*)\((?<raw>.*?)\)\k<fence>")re"
                                                              R"re(|"(?<quoted>(?:\\.|[^"\\\n])*)")re"
                                                              R"re(|'(?:\\[^'\n]+|\\'|[^'\\\n])')re"
                                                              R"re(|\b\d[\w']*)re"),
                                               QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

QString onlyLineEnds(const QString &text)
{
    return QString(text.count(u'\n'), u'\n');
}

QList<Piece> includesOf(const QString &withoutComments)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*[<"]([^>"\n]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    QList<Piece> pieces;
    for (auto matches = include.globalMatch(withoutComments); matches.hasNext();) {
        const auto match = matches.next();
        pieces.append({match.captured(1), lineAt(withoutComments, match.capturedStart(1))});
    }
    return pieces;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}

int lineAt(const QString &text, qsizetype offset)
{
    return static_cast<int>(QStringView(text).left(offset).count(u'\n')) + 1;
}

SourceText sourceText(const QString &path, const QString &text)
{
    SourceText source{path};
    QString withoutComments;
    qsizetype taken = 0;
    for (auto matches = token().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString whole = match.captured();
        const QString before = text.mid(taken, match.capturedStart() - taken);
        taken = match.capturedEnd();
        const bool isComment = match.hasCaptured(u"comment");
        const bool isLiteral = match.hasCaptured(u"raw") || match.hasCaptured(u"quoted");
        withoutComments += before + (isComment ? u' ' + onlyLineEnds(whole) : whole);
        source.code += before + (isComment || isLiteral ? u' ' + onlyLineEnds(whole) : whole);
        if (isLiteral)
            source.literals.append(
                {match.captured(u"raw") + match.captured(u"quoted"), lineAt(text, match.capturedStart())});
    }
    source.code += text.mid(taken);
    source.includes = includesOf(withoutComments + text.mid(taken));
    return source;
}

QList<SourceText> sourcesBelow(const QDir &root, const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(root.relativeFilePath(files.next()));
    }
    paths.sort();

    QList<SourceText> sources;
    for (const QString &path : std::as_const(paths))
        sources.append(sourceText(path, read(root.filePath(path))));
    return sources;
}

QString fault(const SourceText &source, int line, const QString &sentence)
{
    return QStringLiteral("%1:%2: %3").arg(source.path, QString::number(line), sentence);
}

}
