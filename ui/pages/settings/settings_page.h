#pragma once

#include "ui/desk/page.h"
#include "ui/desk/settings.h"

class QComboBox;

namespace seduta {

class Form;
class LineField;

/// Impostazioni: what the person at this computer has set for herself. What is chosen holds at once, in every archive opened here.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    bool leave() override;
    void takeFocus() override;

private:
    void buildWriter();
    void buildLook();
    void buildFolder();
    void buildProgram();
    void chooseFolder();
    void keepWriter();
    void keepSet(const Settings &set, const QString &told);

    Form *m_form = nullptr;
    LineField *m_writer = nullptr;
    QComboBox *m_brightness = nullptr;
    QComboBox *m_textSize = nullptr;
    LineField *m_folder = nullptr;
};

}
