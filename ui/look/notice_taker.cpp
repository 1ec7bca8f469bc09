#include "ui/look/notice_taker.h"

namespace seduta {

void tellAround(QWidget &part, const Notice &notice)
{
    for (auto *around = part.parentWidget(); around; around = around->parentWidget())
        if (auto *taker = dynamic_cast<NoticeTaker *>(around); taker) {
            taker->takeNotice(notice);
            return;
        }
}

}
