#include "core/documents/tree/run_list.h"

#include <QStringList>

namespace seduta {

namespace {

bool lookAlike(const Run &first, const Run &second)
{
    return first.isBold == second.isBold && first.isItalic == second.isItalic && first.link == second.link;
}

}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

void RunList::appendWords(QStringView words, const Run &look)
{
    QString text;
    bool takesBlank = isInLine() && !m_runs.last().text.endsWith(u' ');
    for (const QChar c : words) {
        if (!isBlank(c))
            text += c;
        else if (takesBlank)
            text += u' ';
        takesBlank = !isBlank(c);
    }
    put(text, look);
}

void RunList::appendBreak(const Run &look)
{
    dropBlank();
    put(QStringLiteral("\n"), look);
}

void RunList::appendLines(const QString &text, const Run &look)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            appendBreak(look);
        appendWords(lines.at(i), look);
    }
}

void RunList::append(const QList<Run> &runs)
{
    for (const Run &run : runs)
        appendLines(run.text, run);
}

QList<Run> RunList::trimmed() const
{
    RunList result = *this;
    result.dropBlank();
    return result.m_runs;
}

void RunList::put(const QString &text, const Run &look)
{
    if (text.isEmpty())
        return;
    if (!m_runs.isEmpty() && lookAlike(m_runs.last(), look)) {
        m_runs.last().text += text;
        return;
    }
    m_runs.append(look);
    m_runs.last().text = text;
}

void RunList::dropBlank()
{
    if (m_runs.isEmpty() || !m_runs.last().text.endsWith(u' '))
        return;
    m_runs.last().text.chop(1);
    if (m_runs.last().text.isEmpty())
        m_runs.removeLast();
}

QList<Run> partOf(const QList<Run> &runs, qsizetype from, qsizetype length)
{
    QList<Run> result;
    qsizetype begin = 0;
    for (const Run &run : runs) {
        const qsizetype first = qMax(from - begin, qsizetype(0));
        const qsizetype last = qMin(from + length - begin, run.text.size());
        if (first < last) {
            result.append(run);
            result.last().text = run.text.mid(first, last - first);
        }
        begin += run.text.size();
    }
    return result;
}

Run lookAt(const QList<Run> &runs, qsizetype position)
{
    Run look;
    for (const Run &run : runs) {
        look = run;
        if (position < run.text.size())
            break;
        position -= run.text.size();
    }
    look.text.clear();
    return look;
}

}
