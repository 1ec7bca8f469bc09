#include "core/documents/template/template_scanner.h"

#include <QCoreApplication>

namespace seduta {

namespace {

constexpr QLatin1String tagBegin("{{");
constexpr QLatin1String tagEnd("}}");

// No paper of an office comes near: what goes beyond would stop the program while it is put together.
constexpr qsizetype longestFile = 250'000;
constexpr qsizetype longestWording = 1'000'000;
constexpr int mostParts = 500;
constexpr qsizetype deepestParts = 20;
constexpr qsizetype deepestSections = 50;
constexpr qsizetype mostTags = 10'000;
// Shorter words are not worth a count of their own.
constexpr qsizetype shortWords = 64;

tl::unexpected<Error> fault(const TemplateTag &tag, const QString &message)
{
    return tl::unexpected<Error>(templateError(tag, message));
}

TemplateTag tagAt(const QString &text, qsizetype position, const QString &fileName)
{
    const QStringView before = QStringView(text).left(position);
    TemplateTag tag;
    tag.fileName = fileName;
    tag.line = before.count(u'\n') + 1;
    tag.column = position - before.lastIndexOf(u'\n');
    return tag;
}

QString suffixOf(const QString &fileName)
{
    return fileName.mid(fileName.lastIndexOf(u'.'));
}

/// A partial alone on its line takes the whole line, as standard Mustache says.
bool standsAlone(const QString &text, qsizetype begin, qsizetype end)
{
    const qsizetype lineBegin = text.lastIndexOf(u'\n', begin - text.size() - 1) + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', end);
    const auto isBlank = [](QStringView part) { return part.trimmed().isEmpty(); };
    return lineEnd >= 0 && isBlank(QStringView(text).mid(lineBegin, begin - lineBegin))
        && isBlank(QStringView(text).mid(end, lineEnd - end));
}

}

Error templateError(const TemplateTag &tag, const QString &message)
{
    const QString place =
        QStringLiteral("%1:%2:%3").arg(tag.fileName, QString::number(tag.line), QString::number(tag.column));
    const QString where = QCoreApplication::translate("Template", "Template %1, line %2, column %3: %4");
    return {ErrorKind::Refused,
            where.arg(tag.fileName, QString::number(tag.line), QString::number(tag.column), message), place};
}

TemplateScanner::TemplateScanner(const TemplateSource &source)
    : m_source(source)
{
}

Result<QString> TemplateScanner::scan(const QString &fileName)
{
    TemplateTag asked;
    asked.fileName = fileName;
    asked.name = fileName;
    return scanned(asked);
}

Result<QString> TemplateScanner::scanned(const TemplateTag &asked)
{
    if (m_chain.contains(asked.name))
        return fault(asked,
                     QCoreApplication::translate("Template", "the partial “%1” contains itself.").arg(asked.name));
    const auto text = m_source(asked.name);
    if (!text)
        return fault(asked, QCoreApplication::translate("Template", "there is no file “%1”.").arg(asked.name));

    if (const auto excess = excessOf(*text); !excess.isEmpty())
        return fault(asked, excess);

    m_chain.append(asked.name);
    auto result = scannedText(*text, asked.name);
    m_chain.removeLast();
    return result;
}

/// What putting this file in place would have too much of, or nothing.
QString TemplateScanner::excessOf(const QString &text)
{
    ++m_parts;
    m_letters += text.size();
    if (text.size() > longestFile)
        return QCoreApplication::translate("Template", "this file is too long.");
    if (m_letters > longestWording)
        return QCoreApplication::translate("Template", "with this part the wording is longer than 1,000,000 letters.");
    if (m_parts > mostParts || m_chain.size() > deepestParts)
        return QCoreApplication::translate("Template", "too many parts stand one within the other.");
    return {};
}

Result<QString> TemplateScanner::scannedText(const QString &text, const QString &fileName)
{
    const qsizetype outerSections = m_open.size();
    QString result;
    qsizetype done = 0;
    for (qsizetype begin = text.indexOf(tagBegin); begin >= 0; begin = text.indexOf(tagBegin, done)) {
        const TemplateTag at = tagAt(text, begin, fileName);
        const qsizetype end = text.indexOf(tagEnd, begin);
        if (end < 0)
            return fault(at, QCoreApplication::translate("Template", "this tag is never closed with “}}”."));
        const QString content = text.mid(begin + tagBegin.size(), end - begin - tagBegin.size()).trimmed();
        auto tag = rewritten(content, at, outerSections);
        if (!tag)
            return tag;

        result += counted(QStringView(text).mid(done, begin - done));
        done = end + tagEnd.size();
        const bool isPart = content.startsWith(u'>');
        const bool isLine = isPart && standsAlone(text, begin, done);
        if (isPart && !isLine && tag->endsWith(u'\n'))
            tag->chop(1);
        result += *tag;
        if (isLine && (tag->isEmpty() || tag->endsWith(u'\n')))
            done = text.indexOf(u'\n', done) + 1;
    }
    if (m_open.size() > outerSections)
        return fault(
            m_open.last().tag,
            QCoreApplication::translate("Template", "the section “%1” is never closed.").arg(m_open.last().tag.name));
    return result + counted(QStringView(text).mid(done));
}

/// The words with a tag after them that says nothing, and lets whoever renders them count how often they come.
QString TemplateScanner::counted(QStringView words)
{
    if (words.size() <= shortWords)
        return words.toString();
    return words.toString() + tagBegin + countMark + QString::number(words.size()) + tagEnd;
}

Result<QString> TemplateScanner::rewritten(const QString &content, const TemplateTag &at, qsizetype outerSections)
{
    const QChar mark = content.isEmpty() ? QChar() : content.front();
    if (mark == u'!')
        return QStringLiteral("{{!}}");
    if (mark == u'{' || mark == u'&' || mark == u'=')
        return fault(
            at,
            QCoreApplication::translate("Template", "tags without escaping and changed delimiters are not allowed."));

    const bool isMarked = QStringLiteral("#^/>").contains(mark);
    TemplateTag tag = at;
    tag.name = isMarked ? content.mid(1).trimmed() : content;
    tag.isSection = mark == u'#' || mark == u'^';
    if (tag.name.isEmpty())
        return fault(at, QCoreApplication::translate("Template", "this tag has no name."));
    if (mark == u'/')
        return closed(tag, outerSections);
    if (mark == u'>') {
        tag.name += suffixOf(at.fileName);
        return scanned(tag);
    }
    if (m_tags.size() >= mostTags || m_open.size() >= deepestSections)
        return fault(at, QCoreApplication::translate("Template", "too many tags stand here, or one within the other."));
    return opened(tag.isSection ? mark : QChar(), tag);
}

QString TemplateScanner::opened(QChar mark, const TemplateTag &tag)
{
    const qsizetype number = m_tags.size();
    m_tags.append(tag);
    if (tag.isSection)
        m_open.append({tag, number});
    return tagBegin + (mark.isNull() ? QString() : QString(mark)) + QString::number(number) + tagEnd;
}

Result<QString> TemplateScanner::closed(const TemplateTag &tag, qsizetype outerSections)
{
    if (m_open.size() <= outerSections)
        return fault(
            tag, QCoreApplication::translate("Template", "“%1” is closed here but was never opened.").arg(tag.name));
    const Open open = m_open.last();
    if (open.tag.name != tag.name)
        return fault(
            tag,
            QCoreApplication::translate("Template", "“%1” is closed here, but the section open since line %2 is “%3”.")
                .arg(tag.name, QString::number(open.tag.line), open.tag.name));
    m_open.removeLast();
    return tagBegin + u'/' + QString::number(open.number) + tagEnd;
}

}
