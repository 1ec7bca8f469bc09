#include "ui/look/label_of.h"

namespace seduta {

QLabel *labelOf(QWidget &field, const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setBuddy(&field);
    return label;
}

void letWordsGiveWay(QLabel &label)
{
    QSizePolicy policy(QSizePolicy::Ignored, label.sizePolicy().verticalPolicy());
    policy.setHeightForWidth(true);
    label.setSizePolicy(policy);
}

}
