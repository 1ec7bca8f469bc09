#include "ui/shell/about_box.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace seduta {

namespace {

constexpr int widthOfWords = 420;

QLabel *paragraph(const QString &name, const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(widthOfWords);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}

AboutBox::AboutBox(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutBox"));
    setWindowTitle(tr("About Seduta"));
    auto *title =
        paragraph(QStringLiteral("aboutTitle"), tr("Seduta %1").arg(QCoreApplication::applicationVersion()), this);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(paragraph(
        QStringLiteral("aboutWords"),
        tr("The secretariat of the territorial council for immigration: meetings, bodies, commitments, minutes, in one "
           "file on this computer. Nothing leaves it by itself."),
        this));
    column->addWidget(paragraph(
        QStringLiteral("aboutLicence"),
        tr("Free software under the GNU General Public License, version 3 or later. Letters: Titillium Web (OFL 1.1). "
           "Icons: Lucide (ISC). Built on Qt %1.")
            .arg(QString::fromLatin1(qVersion())),
        this));
    column->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}
