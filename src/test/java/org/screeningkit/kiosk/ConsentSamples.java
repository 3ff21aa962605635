package org.screeningkit.kiosk;

import java.util.Map;
import org.screeningkit.text.Language;

/// Sentences as a kit brings them, long enough to fill a page as real ones do.
final class ConsentSamples {
    private ConsentSamples() {}

    static Map<String, String> in(Language language) {
        return switch (language.tag()) {
            case "ru" ->
                Map.of(
                        "consent.petition",
                        "Я подписываю петицию «{title}». Я согласен(на), что {org} хранит для неё моё имя, адрес электронной почты и страну и передаёт моё имя и страну адресату. Я знаю, что это показывает мои политические взгляды и может говорить о моей сексуальной ориентации.",
                        "consent.updates",
                        "Я согласен(на), что {org} хранит мой адрес электронной почты и язык и пишет мне об этой и похожих кампаниях. Я могу отказаться в любое время.",
                        "notice.short",
                        "Ваши ответы показывают ваше мнение и могут говорить о вашей ориентации. Они заперты на этом ноутбуке, пока их не заберёт {org}. Участвовать сегодня можно и без этой анкеты.",
                        "notice.full",
                        "Кто: {org}, {address}, {email}. Что: только то, что вы здесь введёте и выберете. Зачем: только то, что вы отметите.");
            case "ar" ->
                Map.of(
                        "consent.petition",
                        "أوقّع العريضة «{title}». أوافق على أن تحتفظ {org} باسمي وبريدي الإلكتروني وبلدي من أجلها وأن تسلّم اسمي وبلدي إلى الجهة المخاطَبة. أعلم أن هذا يُظهر رأيي السياسي وقد يوحي بشيء عن ميولي الجنسية.",
                        "consent.updates",
                        "أوافق على أن تحتفظ {org} بعنوان بريدي الإلكتروني ولغتي وأن تراسلني بشأن هذه الحملة وحملات مشابهة. يمكنني التوقف في أي وقت.",
                        "notice.short",
                        "إجاباتك تُظهر رأيك وقد توحي بميولك. تبقى مقفلة على هذا الحاسوب حتى تستلمها {org}. يمكنك المشاركة الليلة من دون هذه الاستمارة.",
                        "notice.full",
                        "من: {org}، {address}، {email}. ماذا: فقط ما تكتبه هنا وما تختاره. لماذا: فقط لما توافق عليه.");
            default ->
                Map.of(
                        "consent.petition",
                        "I sign the petition '{title}'. I agree that {org} keeps my name, email and country for it and gives my name and country to the International Olympic Committee. I know this shows my political opinion and may suggest something about my sexual orientation.",
                        "consent.updates",
                        "I agree that {org} keeps my email address and language and emails me about this and similar campaigns for LGBT+ equality. I know that being on this list may suggest something about my political opinion or sexual orientation. I can stop at any time.",
                        "consent.phone",
                        "I agree that {org} may text me about this campaign.",
                        "notice.short",
                        "Your answers show your opinion and may suggest your orientation. They stay locked on this laptop until {org} collects them. You can take part tonight without this form.",
                        "notice.full",
                        "Who: {org}, {address}, {email}. What: only what you type here and your choices. Why: only what you tick. Legal basis: your explicit consent. Where: locked (encrypted) on this laptop, then with {org} in {country}. Volunteers cannot read it. Who else sees it: the recipient gets names and countries of petition signers; nobody else. How long: wiped here after hand-over, at most {days} days; {org} keeps it until you withdraw or the campaign ends. Your rights: see, correct, delete, withdraw, complain to your data protection authority. Withdraw: {email} or the link in any email. If being linked to LGBT+ support could put you at risk where you live or travel, do not fill this in. You can support without it.");
        };
    }
}
