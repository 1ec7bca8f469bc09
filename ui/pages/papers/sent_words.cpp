#include "ui/pages/papers/sent_words.h"

namespace seduta {

namespace {

QString differenceWords(const SentFile &file)
{
    if (file.addedWords.isEmpty())
        return QCoreApplication::translate("SentWords", "These words of the document issued are missing: \"%1\".")
            .arg(file.missingWords);
    if (file.missingWords.isEmpty())
        return QCoreApplication::translate("SentWords", "It says otherwise: \"%1\".").arg(file.addedWords);
    return QCoreApplication::translate("SentWords", "Where the document issued says \"%1\", it says \"%2\".")
        .arg(file.missingWords, file.addedWords);
}

QString comparisonWords(const SentFile &file)
{
    switch (file.comparison) {
    case SentComparison::SameFile:
        return QCoreApplication::translate("SentWords", "It is the document issued, byte for byte.");
    case SentComparison::SameWords:
        return QCoreApplication::translate("SentWords",
                                           "It says the words of the document issued, no more and no less.");
    case SentComparison::WordsAdded:
        return QCoreApplication::translate("SentWords", "It says what was issued, and adds: \"%1\".")
            .arg(file.addedWords);
    case SentComparison::WordsDiffer: return differenceWords(file);
    case SentComparison::NotComparable: break;
    }
    return QCoreApplication::translate("SentWords",
                                       "Its words could not be compared with those issued, for it is a picture, or no "
                                       "PDF that can be read in the time "
                                       "there is: look it over.");
}

QString signatureWords(const SentFile &file)
{
    if (file.signedBy.isEmpty())
        return {};
    return (file.isSignatureWhole ? QCoreApplication::translate(
                "SentWords", "Signed by %1: the signature is whole; who issued its certificate was not checked.")
                                  : QCoreApplication::translate(
                                      "SentWords", "Signed by %1, but the file was altered after it was signed."))
        .arg(file.signedBy);
}

}

QString sentWords(const SentFile &file)
{
    return QStringLiteral("%1 %2").arg(comparisonWords(file), signatureWords(file)).trimmed();
}

bool isToLookAt(const SentFile &file)
{
    return file.comparison == SentComparison::WordsDiffer || file.comparison == SentComparison::NotComparable
        || (!file.signedBy.isEmpty() && !file.isSignatureWhole);
}

}
