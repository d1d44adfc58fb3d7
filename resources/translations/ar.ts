<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>AI</name>
  <message numerus="yes">
   <source>%n bytes</source>
   <translation>
    <numerusform>لا بايت</numerusform>
    <numerusform>بايت واحد</numerusform>
    <numerusform>بايتان</numerusform>
    <numerusform>%n بايتات</numerusform>
    <numerusform>%n بايت</numerusform>
    <numerusform>%n بايت</numerusform>
   </translation>
  </message>
  <message>
   <source>A computer of your own network has no certificate. Use this computer.</source>
   <translation>حاسوب من شبكتك ليست له شهادة. استخدم هذا الحاسوب.</translation>
  </message>
  <message>
   <source>A model that is not on this computer must be reached by https.</source>
   <translation>النموذج الذي ليس على هذا الحاسوب لا يُتصل به إلا عبر https.</translation>
  </message>
  <message>
   <source>AI handed over: nothing in your facts answers it</source>
   <translation>سلّم الذكاء الاصطناعي المحادثة: لا شيء في معلومات متجرك يجيب عن هذا</translation>
  </message>
  <message>
   <source>AI handed over: the model did not answer</source>
   <translation>سلّم الذكاء الاصطناعي المحادثة: لم يُجب النموذج</translation>
  </message>
  <message>
   <source>AI handed over: they asked for a person</source>
   <translation>سلّم الذكاء الاصطناعي المحادثة: طلب العميل شخصًا</translation>
  </message>
  <message>
   <source>AI handed over: they sent more than words</source>
   <translation>سلّم الذكاء الاصطناعي المحادثة: أرسل العميل أكثر من كلمات</translation>
  </message>
  <message>
   <source>AI handed over: this looks like a complaint</source>
   <translation>سلّم الذكاء الاصطناعي المحادثة: تبدو هذه شكوى</translation>
  </message>
  <message>
   <source>AI may answer here by itself</source>
   <translation>يمكن للذكاء الاصطناعي أن يرد هنا تلقائيًا</translation>
  </message>
  <message>
   <source>Answered by itself</source>
   <translation>رُدّ تلقائيًا</translation>
  </message>
  <message>
   <source>Drafted</source>
   <translation>صيغت مسودة</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>سُلّمت</translation>
  </message>
  <message>
   <source>Name the model, as the server calls it.</source>
   <translation>اكتب اسم النموذج كما يسميه الخادم.</translation>
  </message>
  <message>
   <source>Name the provider.</source>
   <translation>اكتب اسم المزوّد.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>لا رد</translation>
  </message>
  <message>
   <source>No model is switched on. Settings, AI says which one drafts.</source>
   <translation>لا يوجد نموذج مفعّل. في «الإعدادات، الذكاء الاصطناعي» تحدد أي نموذج يصوغ المسودات.</translation>
  </message>
  <message>
   <source>Nothing in your shop's facts answers this.</source>
   <translation>لا شيء في معلومات متجرك يجيب عن هذا.</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>في الطريق</translation>
  </message>
  <message>
   <source>Overtaken</source>
   <translation>سبقه غيره</translation>
  </message>
  <message>
   <source>The customer has written no words that could be answered.</source>
   <translation>لم يكتب العميل كلمات يمكن الرد عليها.</translation>
  </message>
  <message>
   <source>The draft had a link that is not in your facts, so it was withheld.</source>
   <translation>في المسودة رابط ليس في معلومات متجرك، فحُجبت.</translation>
  </message>
  <message>
   <source>The draft had a number that is not in your facts, so it was withheld.</source>
   <translation>في المسودة رقم ليس في معلومات متجرك، فحُجبت.</translation>
  </message>
  <message>
   <source>The draft had an address that is not in your facts, so it was withheld.</source>
   <translation>في المسودة عنوان ليس في معلومات متجرك، فحُجبت.</translation>
  </message>
  <message>
   <source>The draft named a price that is not in your facts, so it was withheld.</source>
   <translation>ذكرت المسودة سعرًا ليس في معلومات متجرك، فحُجبت.</translation>
  </message>
  <message>
   <source>The draft promised what is not in your facts, so it was withheld.</source>
   <translation>وعدت المسودة بما ليس في معلومات متجرك، فحُجبت.</translation>
  </message>
  <message>
   <source>The draft told what the model is asked, so it was withheld.</source>
   <translation>كشفت المسودة ما يُطلب من النموذج، فحُجبت.</translation>
  </message>
  <message>
   <source>The draft was too long, so it was withheld.</source>
   <translation>كانت المسودة طويلة جدًا، فحُجبت.</translation>
  </message>
  <message>
   <source>The message is gone meanwhile.</source>
   <translation>لم تعد الرسالة موجودة.</translation>
  </message>
  <message>
   <source>The model does not answer. Start its server, or look at Settings, AI.</source>
   <translation>النموذج لا يجيب. شغّل خادمه، أو راجع «الإعدادات، الذكاء الاصطناعي».</translation>
  </message>
  <message>
   <source>The model said nothing.</source>
   <translation>لم يقل النموذج شيئًا.</translation>
  </message>
  <message>
   <source>The model's server refuses. Look at its name and key in Settings, AI.</source>
   <translation>خادم النموذج يرفض. راجع اسمه ومفتاحه في «الإعدادات، الذكاء الاصطناعي».</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>متجر التدريب يستخدم نماذج هذا الحاسوب فقط.</translation>
  </message>
  <message>
   <source>The server does not answer as OpenAI's does. Look at its address.</source>
   <translation>الخادم لا يجيب كما يجيب خادم OpenAI. راجع عنوانه.</translation>
  </message>
  <message>
   <source>There is no draft this time. Try again.</source>
   <translation>لا مسودة هذه المرة. حاول مجددًا.</translation>
  </message>
  <message>
   <source>Withheld by the checks</source>
   <translation>حجبته الفحوص</translation>
  </message>
  <message>
   <source>Write in which region the provider works.</source>
   <translation>اكتب في أي منطقة يعمل المزوّد.</translation>
  </message>
  <message>
   <source>Write the address of the model, as http://127.0.0.1:11434/v1</source>
   <translation>اكتب عنوان النموذج، مثل http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>Write the date of that agreement, as 2026-03-01.</source>
   <translation>اكتب تاريخ ذلك الاتفاق، مثل 2026-03-01.</translation>
  </message>
  <message>
   <source>Write under which agreement it keeps nothing of what it is sent.</source>
   <translation>اكتب الاتفاق الذي لا يحفظ بموجبه شيئًا مما يُرسل إليه.</translation>
  </message>
  <message>
   <source>Write your shop's facts first: drafts say nothing else.</source>
   <translation>اكتب معلومات متجرك أولًا: المسودات لا تقول غيرها.</translation>
  </message>
  <message>
   <source>You have taken over</source>
   <translation>توليت المحادثة</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>About Conwerz</source>
   <translation>عن Conwerz</translation>
  </message>
  <message>
   <source>Conwerz is free software, and stands on the work of others. Choose a part to read its licence.</source>
   <translation>‏Conwerz برنامج حر يقوم على عمل آخرين. اختر جزءًا لقراءة رخصته.</translation>
  </message>
  <message>
   <source>Qt and PySide are under the LGPL. They lie unchanged, as files of their own, in the folder PySide6 beside the program: a build of yours of the same version may take their place. Their sources are at code.qt.io.</source>
   <translation>‏Qt وPySide تحت رخصة LGPL. هما دون تغيير، في ملفات مستقلة، في مجلد PySide6 بجانب البرنامج: يمكن لبناء خاص بك من الإصدار نفسه أن يحل محلهما. مصادرهما على code.qt.io.</translation>
  </message>
  <message>
   <source>Qt, in a version of your own</source>
   <translation>‏Qt بإصدار خاص بك</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>مم يتكوّن</translation>
  </message>
 </context>
 <context>
  <name>AiAutoRow</name>
  <message>
   <source>Always</source>
   <translation>دائمًا</translation>
  </message>
  <message>
   <source>Answer by itself on %1</source>
   <translation>الرد تلقائيًا على %1</translation>
  </message>
  <message>
   <source>Automatic answers in 24 hours on %1</source>
   <translation>الردود التلقائية خلال 24 ساعة على %1</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>الحد الأقصى في اليوم</translation>
  </message>
  <message>
   <source>When on %1</source>
   <translation>متى على %1</translation>
  </message>
  <message>
   <source>While closed</source>
   <translation>أثناء الإغلاق</translation>
  </message>
  <message>
   <source>While open</source>
   <translation>أثناء الدوام</translation>
  </message>
 </context>
 <context>
  <name>AiBar</name>
  <message>
   <source>AI draft, seen by nobody but you</source>
   <translation>مسودة من الذكاء الاصطناعي، لا يراها غيرك</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>صياغة بالذكاء الاصطناعي</translation>
  </message>
  <message>
   <source>Drafting…</source>
   <translation>تجري الصياغة…</translation>
  </message>
  <message>
   <source>Let AI go on</source>
   <translation>دع الذكاء الاصطناعي يتابع</translation>
  </message>
  <message>
   <source>No draft</source>
   <translation>لا مسودة</translation>
  </message>
  <message>
   <source>Put it into the answer</source>
   <translation>وضعها في الرد</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>تولّي المحادثة</translation>
  </message>
 </context>
 <context>
  <name>AiPage</name>
  <message>
   <source>A model drafts answers from your shop's facts; you read and send them. It is off until you say where it runs.</source>
   <translation>يصوغ نموذج مسودات ردود من معلومات متجرك، وأنت تقرؤها وترسلها. وهو متوقف حتى تحدد أين يعمل.</translation>
  </message>
  <message>
   <source>AI</source>
   <translation>الذكاء الاصطناعي</translation>
  </message>
  <message>
   <source>Answering by itself</source>
   <translation>الرد تلقائيًا</translation>
  </message>
  <message>
   <source>Each goes with the messages that it quotes. Telephone numbers, e-mail addresses and card numbers were taken out before.</source>
   <translation>يزول كل طلب مع الرسائل التي يقتبسها. أُزيلت منه مسبقًا أرقام الهاتف وعناوين البريد الإلكتروني وأرقام البطاقات.</translation>
  </message>
  <message>
   <source>It chooses which of your facts answer, and Conwerz sends those lines word for word, marked as automatic. When somebody asks for a person, complains, sends a picture, or you answer yourself, it is silent.</source>
   <translation>يختار أيّ معلومات متجرك تجيب، ويرسل Conwerz تلك الأسطر حرفيًا مع وسمها بأنها تلقائية. ويصمت إن طلب أحد شخصًا أو اشتكى أو أرسل صورة، أو رددت أنت.</translation>
  </message>
  <message>
   <source>Nothing yet. Every request will stand here, word for word, as long as its messages are kept.</source>
   <translation>لا شيء بعد. سيظهر هنا كل طلب حرفيًا ما دامت رسائله محفوظة.</translation>
  </message>
  <message>
   <source>Stop all automatic answers</source>
   <translation>إيقاف كل الردود التلقائية</translation>
  </message>
  <message>
   <source>What the model was sent</source>
   <translation>ما أُرسل إلى النموذج</translation>
  </message>
  <message>
   <source>Write your shop's facts</source>
   <translation>كتابة معلومات متجرك</translation>
  </message>
 </context>
 <context>
  <name>AiPromptRow</name>
  <message>
   <source>%1

Answer:
%2</source>
   <translation>‏%1

الرد:
%2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>‏%1 إلى %2</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>طيّ</translation>
  </message>
  <message>
   <source>Fold the request of %1</source>
   <translation>طيّ طلب %1</translation>
  </message>
  <message>
   <source>Read it</source>
   <translation>قراءة</translation>
  </message>
  <message>
   <source>Read the request of %1</source>
   <translation>قراءة طلب %1</translation>
  </message>
 </context>
 <context>
  <name>AiWhere</name>
  <message>
   <source>Address, up to before /chat/completions</source>
   <translation>العنوان، حتى ما قبل /chat/completions</translation>
  </message>
  <message>
   <source>At a provider</source>
   <translation>لدى مزوّد</translation>
  </message>
  <message>
   <source>Date of the agreement</source>
   <translation>تاريخ الاتفاق</translation>
  </message>
  <message>
   <source>EU</source>
   <translation>الاتحاد الأوروبي</translation>
  </message>
  <message>
   <source>Encrypted, and only under an agreement by which it keeps nothing.</source>
   <translation>مشفّر، وفقط بموجب اتفاق لا يحفظ المزوّد بموجبه شيئًا.</translation>
  </message>
  <message>
   <source>Key of the provider, for the keychain</source>
   <translation>مفتاح المزوّد، لسلسلة المفاتيح</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Off: nothing is sent to any model</source>
   <translation>متوقف: لا يُرسل شيء إلى أي نموذج</translation>
  </message>
  <message>
   <source>Ollama, llama.cpp or another server here. Nothing leaves this computer.</source>
   <translation>‏Ollama أو llama.cpp أو خادم آخر هنا. لا شيء يغادر هذا الحاسوب.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>على هذا الحاسوب</translation>
  </message>
  <message>
   <source>On: it drafts when you ask it to</source>
   <translation>مفعّل: يصوغ مسودة عندما تطلبها</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>المزوّد</translation>
  </message>
  <message>
   <source>Reference of the zero-retention agreement</source>
   <translation>مرجع اتفاق عدم الاحتفاظ بالبيانات</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>المنطقة</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>متجر التدريب يستخدم نماذج هذا الحاسوب فقط.</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>استخدام هذا النموذج</translation>
  </message>
  <message>
   <source>Where it runs</source>
   <translation>أين يعمل</translation>
  </message>
  <message>
   <source>http://127.0.0.1:11434/v1</source>
   <translation>http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>qwen3:4b</source>
   <translation>qwen3:4b</translation>
  </message>
 </context>
 <context>
  <name>AnswerField</name>
  <message>
   <source>Add files (%1)</source>
   <translation>إضافة ملفات (%1)</translation>
  </message>
  <message>
   <source>Characters left: %1</source>
   <translation>الأحرف المتبقية: %1</translation>
  </message>
  <message>
   <source>Emoji</source>
   <translation>رموز تعبيرية</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>المزيد للإرسال</translation>
  </message>
  <message>
   <source>Ready answers (/)</source>
   <translation>ردود جاهزة (/)</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>تسجيل رسالة صوتية</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Send a heart</source>
   <translation>إرسال قلب</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>إرسال لاحقًا</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>القوالب</translation>
  </message>
  <message>
   <source>Write an answer, or / for a ready one</source>
   <translation>اكتب ردًا، أو / لرد جاهز</translation>
  </message>
 </context>
 <context>
  <name>Answering</name>
  <message>
   <source>WhatsApp then marks the message as read too: it is one call.</source>
   <translation>عندها يضع WhatsApp علامة «مقروءة» على الرسالة أيضًا: فهما طلب واحد.</translation>
  </message>
 </context>
 <context>
  <name>AnsweringPage</name>
  <message>
   <source>Never show that I have read</source>
   <translation>عدم إظهار أنني قرأت أبدًا</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>المشاهدة والكتابة</translation>
  </message>
  <message>
   <source>Show it as soon as I open the conversation</source>
   <translation>إظهارها فور فتح المحادثة</translation>
  </message>
  <message>
   <source>Show it when I reply</source>
   <translation>إظهارها عندما أرد</translation>
  </message>
  <message>
   <source>Show that I am typing</source>
   <translation>إظهار أنني أكتب</translation>
  </message>
  <message>
   <source>Show that I am typing. %1</source>
   <translation>إظهار أنني أكتب. %1</translation>
  </message>
  <message>
   <source>What your customers see of you before you answer, on each channel.</source>
   <translation>ما يراه عملاؤك منك قبل أن ترد، على كل قناة.</translation>
  </message>
 </context>
 <context>
  <name>AuditLog</name>
  <message numerus="yes">
   <source>%n entries, each hanging on the one before, signed by this computer. Nothing was changed.</source>
   <translation>
    <numerusform>لا مدخلات. لم يتغير شيء.</numerusform>
    <numerusform>مدخل واحد، موقّع من هذا الحاسوب. لم يتغير شيء.</numerusform>
    <numerusform>مدخلان، كل منهما معلّق بما قبله، موقّعان من هذا الحاسوب. لم يتغير شيء.</numerusform>
    <numerusform>%n مدخلات، كل منها معلّق بما قبله، وموقّعة من هذا الحاسوب. لم يتغير شيء.</numerusform>
    <numerusform>%n مدخلًا، كل منها معلّق بما قبله، وموقّعة من هذا الحاسوب. لم يتغير شيء.</numerusform>
    <numerusform>%n مدخل، كل منها معلّق بما قبله، وموقّعة من هذا الحاسوب. لم يتغير شيء.</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>نُسي شخص</translation>
  </message>
  <message>
   <source>Another computer removed</source>
   <translation>أُزيل حاسوب آخر</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>استُعيدت نسخة احتياطية</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>كُتبت نسخة احتياطية</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>رُبط</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>الاتصالات</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>الأيام</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>قُطع الاتصال</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>نموذج الصياغة</translation>
  </message>
  <message>
   <source>Drafting model configured</source>
   <translation>ضُبط نموذج الصياغة</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>المدخلات</translation>
  </message>
  <message>
   <source>Entry %1 is missing.</source>
   <translation>المدخل %1 مفقود.</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>تغيّر المدخل %1 بعد كتابته.</translation>
  </message>
  <message>
   <source>Erased, past its time</source>
   <translation>مُحي لانتهاء مدته</translation>
  </message>
  <message>
   <source>Erasures</source>
   <translation>عمليات المحو</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Everything of a connection erased</source>
   <translation>مُحي كل ما يخص اتصالًا</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>صُدّر</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>التصدير والنسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>تغيّر المفتاح</translation>
  </message>
  <message>
   <source>Key made</source>
   <translation>أُنشئ المفتاح</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Lead deleted</source>
   <translation>حُذف عميل محتمل</translation>
  </message>
  <message>
   <source>Older entries erased</source>
   <translation>مُحيت مدخلات أقدم</translation>
  </message>
  <message>
   <source>Permission given back</source>
   <translation>أُعيد إذن</translation>
  </message>
  <message>
   <source>Permission granted</source>
   <translation>مُنح إذن</translation>
  </message>
  <message>
   <source>Permission lost</source>
   <translation>فُقد إذن</translation>
  </message>
  <message>
   <source>Recovery code shown</source>
   <translation>عُرض رمز الاستعادة</translation>
  </message>
  <message>
   <source>Recovery code used</source>
   <translation>استُخدم رمز الاستعادة</translation>
  </message>
  <message>
   <source>Retention chosen</source>
   <translation>حُددت مدة الحفظ</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>الصفوف</translation>
  </message>
  <message>
   <source>Sent to the drafting model</source>
   <translation>أُرسل إلى نموذج الصياغة</translation>
  </message>
  <message>
   <source>Signed in to Meta</source>
   <translation>سُجّل الدخول إلى Meta</translation>
  </message>
  <message>
   <source>Taken over by another computer</source>
   <translation>تولى حاسوب آخر</translation>
  </message>
  <message>
   <source>The signature at entry %1 is not this computer's.</source>
   <translation>التوقيع عند المدخل %1 ليس توقيع هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>الرموز</translation>
  </message>
  <message>
   <source>What came before entry %1 was taken out, and nothing signed says why.</source>
   <translation>أُزيل ما كان قبل المدخل %1، ولا شيء موقّعًا يقول لماذا.</translation>
  </message>
 </context>
 <context>
  <name>AuditPage</name>
  <message>
   <source>Audit log</source>
   <translation>سجل التدقيق</translation>
  </message>
  <message>
   <source>It appears here as soon as it happens.</source>
   <translation>يظهر هنا فور حدوثه.</translation>
  </message>
  <message>
   <source>Nothing of this kind yet</source>
   <translation>لا شيء من هذا النوع بعد</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>إظهار</translation>
  </message>
  <message>
   <source>Show older entries</source>
   <translation>إظهار مدخلات أقدم</translation>
  </message>
  <message>
   <source>The log is not whole</source>
   <translation>السجل ليس سليمًا</translation>
  </message>
  <message>
   <source>The log is whole</source>
   <translation>السجل سليم</translation>
  </message>
  <message>
   <source>What was connected, erased, exported or sent to a drafting model. Without names and without texts, kept for 13 months.</source>
   <translation>ما رُبط أو مُحي أو صُدّر أو أُرسل إلى نموذج صياغة. بلا أسماء ولا نصوص، ويُحفظ 13 شهرًا.</translation>
  </message>
 </context>
 <context>
  <name>Automatic</name>
  <message>
   <source>%1, %2 to %3, %4</source>
   <translation>‏%1، %2 إلى %3، %4</translation>
  </message>
  <message>
   <source>%1, %2 to %4</source>
   <translation>‏%1، %2 إلى %4</translation>
  </message>
  <message>
   <source>As soon as somebody writes</source>
   <translation>فور أن يكتب أحد</translation>
  </message>
  <message>
   <source>Now until %1, %2</source>
   <translation>من الآن حتى %1، %2</translation>
  </message>
  <message>
   <source>Now until %2</source>
   <translation>من الآن حتى %2</translation>
  </message>
  <message>
   <source>Once each time you close. %1 becomes the time when you open next.</source>
   <translation>مرة واحدة كلما أغلقت. يصبح %1 موعد فتحك التالي.</translation>
  </message>
  <message>
   <source>Once in 24 hours, unless you have answered already.</source>
   <translation>مرة كل 24 ساعة، ما لم تكن قد رددت.</translation>
  </message>
  <message>
   <source>Thank you for writing! We are closed now and open %1.</source>
   <translation>شكرًا على رسالتك! نحن مغلقون الآن ونفتح %1.</translation>
  </message>
  <message>
   <source>Thank you for writing! We have your message and answer as soon as we can.</source>
   <translation>شكرًا على رسالتك! وصلتنا وسنرد في أقرب وقت ممكن.</translation>
  </message>
  <message>
   <source>This answer was automatic. Write “human” and a person will answer.</source>
   <translation>كان هذا الرد تلقائيًا. اكتب «شخص» وسيرد عليك شخص.</translation>
  </message>
  <message>
   <source>While you are closed</source>
   <translation>أثناء إغلاقك</translation>
  </message>
 </context>
 <context>
  <name>AutomaticPage</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>الردود التلقائية</translation>
  </message>
  <message>
   <source>Connect a Page or a number under Integrations. Then you choose here what greets your customers.</source>
   <translation>اربط صفحة أو رقمًا في «الربط». بعدها تختار هنا ما يحيّي عملاءك.</translation>
  </message>
  <message>
   <source>Customers see at once that their message has arrived. Each of these is shown as "Automatic", counts as no answer of yours, and leaves the conversation waiting.</source>
   <translation>يرى العملاء فورًا أن رسالتهم وصلت. تظهر كل من هذه بعلامة «تلقائي»، ولا تُحسب ردًا منك، وتبقى المحادثة بانتظار الرد.</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>لا شيء مربوط</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>الأيام السبعة المقبلة</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>أين</translation>
  </message>
 </context>
 <context>
  <name>Backup</name>
  <message>
   <source>The backup could not be made. Try again; “conwerz doctor” says more.</source>
   <translation>تعذّر إنشاء النسخة الاحتياطية. حاول مجددًا؛ ويقول “conwerz doctor” المزيد.</translation>
  </message>
  <message>
   <source>The folder for backups is not there. Plug in its disk, or choose another folder.</source>
   <translation>مجلد النسخ الاحتياطية غير موجود. وصّل قرصه، أو اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <source>There is no room for a backup. Make room, or choose another folder.</source>
   <translation>لا مساحة لنسخة احتياطية. أفرغ مساحة، أو اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <source>This backup does not hold any more what was put in. Choose an older one. Nothing was changed.</source>
   <translation>لم تعد هذه النسخة تحوي ما وُضع فيها. اختر نسخة أقدم. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>This backup was made by a later version. Install that one. Nothing was changed.</source>
   <translation>أُنشئت هذه النسخة بإصدار أحدث. ثبّت ذلك الإصدار. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>This file is not a whole backup of Conwerz. Choose another one. Nothing was changed.</source>
   <translation>هذا الملف ليس نسخة احتياطية كاملة من Conwerz. اختر غيره. لم يتغير شيء.</translation>
  </message>
 </context>
 <context>
  <name>BackupPage</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
  <message>
   <source>A backup is erased after seven days, and sooner when you forget a person or disconnect.</source>
   <translation>تُمحى النسخة الاحتياطية بعد سبعة أيام، وقبل ذلك إن نسيت شخصًا أو قطعت اتصالًا.</translation>
  </message>
  <message>
   <source>A backup takes the place of what is here. What was unsent, forgotten or disconnected since stays away; Messenger and Instagram fetch what was written since, WhatsApp cannot.</source>
   <translation>تحل النسخة الاحتياطية محل ما هنا. ما سُحب أو نُسي أو قُطع اتصاله منذ ذلك الحين يبقى غائبًا؛ ويجلب Messenger وInstagram ما كُتب بعدها، أما WhatsApp فلا يستطيع.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>نسخ احتياطي الآن</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>النسخ الاحتياطي</translation>
  </message>
  <message>
   <source>Backups that are there</source>
   <translation>النسخ الاحتياطية الموجودة</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>اختيار مجلد…</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>اختيار مجلد آخر…</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>كل من فيه مختلَق، ويمكن بدؤه من جديد في أي وقت.</translation>
  </message>
  <message>
   <source>Make no backups</source>
   <translation>عدم إنشاء نسخ احتياطية</translation>
  </message>
  <message>
   <source>No folder is chosen, so no backups are made. A folder on another disk is best.</source>
   <translation>لم يُختر مجلد، فلا تُنشأ نسخ احتياطية. الأفضل مجلد على قرص آخر.</translation>
  </message>
  <message>
   <source>One encrypted file a day, in a folder of your choice. The recovery code opens it on any computer; no login is in it.</source>
   <translation>ملف مشفّر واحد كل يوم، في مجلد تختاره. يفتحه رمز الاستعادة على أي حاسوب، وليس فيه أي تسجيل دخول.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>فتح المجلد</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>استعادة نسخة احتياطية…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>The practice shop is not backed up</source>
   <translation>لا يُنسخ متجر التدريب احتياطيًا</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>إلى أين</translation>
  </message>
 </context>
 <context>
  <name>BlockQuestion</name>
  <message>
   <source>Block</source>
   <translation>حظر</translation>
  </message>
  <message>
   <source>Block %1?</source>
   <translation>حظر %1؟</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Whatever they write, on every channel you know them by, makes no sound and is in no view but Spam. WhatsApp keeps them away altogether: neither of you can write to the other there. On Messenger and Instagram they can go on writing, and do not notice. What they wrote is kept as long as any message.</source>
   <translation>كل ما يكتبه هذا الشخص، على كل قناة تعرفه بها، لا يصدر صوتًا ولا يظهر إلا في «المزعجة». على WhatsApp يُبعد تمامًا: لا يستطيع أيٌّ منكما الكتابة إلى الآخر هناك. على Messenger وInstagram يمكنه مواصلة الكتابة، ولا يلاحظ شيئًا. ويُحفظ ما كتبه كأي رسالة.</translation>
  </message>
 </context>
 <context>
  <name>BrowserPage</name>
  <message>
   <source>Asking the relay for an address…</source>
   <translation>يُطلب عنوان من المُرحِّل…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Conwerz never sees your password. What you grant goes to this computer's keychain only.</source>
   <translation>لا يرى Conwerz كلمة مرورك أبدًا. ما تمنحه يذهب إلى سلسلة مفاتيح هذا الحاسوب فقط.</translation>
  </message>
  <message>
   <source>Facebook's own page is open in your browser. At the end it shows six digits, which are good for one try.</source>
   <translation>صفحة Facebook نفسها مفتوحة في متصفحك. تعرض في النهاية ستة أرقام، تصلح لمحاولة واحدة.</translation>
  </message>
  <message>
   <source>Facebook's own page is open there. Choose your Pages and continue; you come back here by yourself.</source>
   <translation>صفحة Facebook نفسها مفتوحة هناك. اختر صفحاتك وتابع؛ ستعود إلى هنا تلقائيًا.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Go on in your browser</source>
   <translation>تابع في متصفحك</translation>
  </message>
  <message>
   <source>It does not come back: use a code</source>
   <translation>لا تحدث العودة: استخدم رمزًا</translation>
  </message>
  <message>
   <source>Open the browser again</source>
   <translation>فتح المتصفح مجددًا</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>ستة أرقام</translation>
  </message>
  <message>
   <source>Type the six digits from your browser</source>
   <translation>اكتب الأرقام الستة من متصفحك</translation>
  </message>
 </context>
 <context>
  <name>Bubble</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>AI · sent automatically</source>
   <translation>ذكاء اصطناعي · أُرسل تلقائيًا</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>رسالة مسحوبة</translation>
  </message>
  <message>
   <source>Note, for you only</source>
   <translation>ملاحظة، لك وحدك</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>إرسال مجددًا</translation>
  </message>
  <message>
   <source>Sent from another app</source>
   <translation>أُرسلت من تطبيق آخر</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>سحبها العميل، ومُحيت هنا</translation>
  </message>
  <message>
   <source>You</source>
   <translation>أنت</translation>
  </message>
  <message>
   <source>edited %1</source>
   <translation>عُدّلت %1</translation>
  </message>
 </context>
 <context>
  <name>CandidateTile</name>
  <message>
   <source>Connected</source>
   <translation>مربوط</translation>
  </message>
 </context>
 <context>
  <name>CannedBook</name>
  <message numerus="yes">
   <source>%n ready answers: %1</source>
   <translation>
    <numerusform>لا ردود جاهزة: %1</numerusform>
    <numerusform>رد جاهز واحد: %1</numerusform>
    <numerusform>ردّان جاهزان: %1</numerusform>
    <numerusform>%n ردود جاهزة: %1</numerusform>
    <numerusform>%n ردًا جاهزًا: %1</numerusform>
    <numerusform>%n رد جاهز: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Give it a short name: you type it after /</source>
   <translation>أعطه اسمًا قصيرًا: تكتبه بعد /</translation>
  </message>
  <message>
   <source>One of the files cannot be sent</source>
   <translation>أحد الملفات لا يمكن إرساله</translation>
  </message>
  <message>
   <source>Write the answer, or add a file</source>
   <translation>اكتب الرد، أو أضف ملفًا</translation>
  </message>
 </context>
 <context>
  <name>CannedCard</name>
  <message>
   <source>Change %1</source>
   <translation>تغيير %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>حذف %1</translation>
  </message>
 </context>
 <context>
  <name>CannedPage</name>
  <message>
   <source>Answers that were written with it stay as they are.</source>
   <translation>الردود التي كُتبت به تبقى كما هي.</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>حذف %1؟</translation>
  </message>
  <message>
   <source>Delete the ready answer</source>
   <translation>حذف الرد الجاهز</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>إبقاؤه</translation>
  </message>
  <message>
   <source>No ready answers yet</source>
   <translation>لا ردود جاهزة بعد</translation>
  </message>
  <message>
   <source>Opening hours, prices, the way to the shop: write once what you are asked every day.</source>
   <translation>ساعات العمل، والأسعار، والطريق إلى المتجر: اكتب مرة واحدة ما تُسأل عنه كل يوم.</translation>
  </message>
  <message>
   <source>Paste a list</source>
   <translation>لصق قائمة</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>الردود الجاهزة</translation>
  </message>
  <message>
   <source>Type / and a few letters of the name, anywhere in an answer.</source>
   <translation>اكتب / وبضعة أحرف من الاسم، في أي موضع من الرد.</translation>
  </message>
  <message>
   <source>Write one</source>
   <translation>كتابة رد</translation>
  </message>
 </context>
 <context>
  <name>CannedPaste</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Keep them all</source>
   <translation>حفظها كلها</translation>
  </message>
  <message>
   <source>One a line as “name: answer”, or one a paragraph with its name in the first line</source>
   <translation>واحد في كل سطر بصيغة «الاسم: الرد»، أو واحد في كل فقرة واسمه في سطرها الأول</translation>
  </message>
  <message>
   <source>Paste saved replies</source>
   <translation>لصق ردود محفوظة</translation>
  </message>
 </context>
 <context>
  <name>CannedSheet</name>
  <message>
   <source>A ready answer</source>
   <translation>رد جاهز</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>إضافة ملفات</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>الرد</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Change the ready answer</source>
   <translation>تغيير الرد الجاهز</translation>
  </message>
  <message>
   <source>Filled in by itself: %1. Anything else in braces is marked for you to write over.</source>
   <translation>يُملأ تلقائيًا: %1. كل ما عداه بين أقواس معقوفة يُعلَّم لتكتب فوقه.</translation>
  </message>
  <message>
   <source>Language, if it matters</source>
   <translation>اللغة، إن كانت تهم</translation>
  </message>
  <message>
   <source>Name, which you type after /</source>
   <translation>الاسم الذي تكتبه بعد /</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>en</source>
   <translation>ar</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>ساعات</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Meta does not hand this kind of message on to other programs.</source>
   <translation>لا تسلّم Meta هذا النوع من الرسائل إلى البرامج الأخرى.</translation>
  </message>
  <message>
   <source>Open this on your phone</source>
   <translation>افتح هذا على هاتفك</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>Arrow keys walk through the points.</source>
   <translation>تتنقل مفاتيح الأسهم بين النقاط.</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <source>No figures in this time yet</source>
   <translation>لا أرقام لهذه المدة بعد</translation>
  </message>
  <message>
   <source>Not over yet</source>
   <translation>لم تنته بعد</translation>
  </message>
  <message>
   <source>Save %1 as a picture (PNG)…</source>
   <translation>حفظ %1 كصورة (PNG)…</translation>
  </message>
  <message>
   <source>Save %1 as a table (CSV)…</source>
   <translation>حفظ %1 كجدول (CSV)…</translation>
  </message>
  <message>
   <source>Show %1 as a chart</source>
   <translation>إظهار %1 كرسم بياني</translation>
  </message>
  <message>
   <source>Show %1 as a table</source>
   <translation>إظهار %1 كجدول</translation>
  </message>
 </context>
 <context>
  <name>Choice</name>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
 </context>
 <context>
  <name>ChoosingPage</name>
  <message>
   <source>Add Pages you did not tick</source>
   <translation>إضافة صفحات لم تحددها</translation>
  </message>
  <message>
   <source>Allow business access</source>
   <translation>السماح بالوصول إلى النشاط التجاري</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>السؤال مجددًا</translation>
  </message>
  <message>
   <source>Asking Facebook what there is…</source>
   <translation>نسأل Facebook عما هو موجود…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Connect %1</source>
   <translation>ربط %1</translation>
  </message>
  <message>
   <source>Tick one or several. A Page brings its Instagram account with it.</source>
   <translation>حدد واحدة أو أكثر. تأتي كل صفحة ومعها حساب Instagram الخاص بها.</translation>
  </message>
  <message>
   <source>What shall be connected?</source>
   <translation>ما الذي تريد ربطه؟</translation>
  </message>
 </context>
 <context>
  <name>ClosedCard</name>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>اختيار قالب</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>السماح بالدخول</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Only a person may answer now</source>
   <translation>لا يجوز الآن أن يرد إلا شخص</translation>
  </message>
  <message>
   <source>Reply as a person</source>
   <translation>الرد كشخص</translation>
  </message>
 </context>
 <context>
  <name>ClosingQuestion</name>
  <message>
   <source>Conwerz can go on without a window and tell you when a customer writes. Start it once more to see the window again.</source>
   <translation>يمكن أن يواصل Conwerz العمل بلا نافذة ويخبرك حين يكتب عميل. شغّله مرة أخرى لترى النافذة من جديد.</translation>
  </message>
  <message>
   <source>Conwerz can stay in the tray and tell you when a customer writes. You can change this in the settings.</source>
   <translation>يمكن أن يبقى Conwerz في شريط النظام ويخبرك حين يكتب عميل. يمكنك تغيير هذا في الإعدادات.</translation>
  </message>
  <message>
   <source>Go on receiving messages?</source>
   <translation>مواصلة استقبال الرسائل؟</translation>
  </message>
  <message>
   <source>Go on without a window</source>
   <translation>المتابعة بلا نافذة</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>البقاء في شريط النظام</translation>
  </message>
 </context>
 <context>
  <name>CodeEntry</name>
  <message>
   <source>These words belong to another code, or stand in another order. Look at your paper again.</source>
   <translation>هذه الكلمات لرمز آخر، أو ترتيبها مختلف. راجع ورقتك مجددًا.</translation>
  </message>
  <message>
   <source>“%1” is not a word of any recovery code. Look at your paper again.</source>
   <translation>‏«%1» ليست كلمة من أي رمز استعادة. راجع ورقتك مجددًا.</translation>
  </message>
 </context>
 <context>
  <name>CodeField</name>
  <message>
   <source>%1 of 12 words</source>
   <translation>‏%1 من 12 كلمة</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>رمز الاستعادة</translation>
  </message>
  <message>
   <source>Twelve words, with spaces between them</source>
   <translation>اثنتا عشرة كلمة، تفصل بينها مسافات</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>A narrower list</source>
   <translation>قائمة أضيق</translation>
  </message>
  <message>
   <source>A wider list</source>
   <translation>قائمة أعرض</translation>
  </message>
  <message>
   <source>About this person</source>
   <translation>عن هذا الشخص</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>إضافة ملفات…</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>كل المفاتيح</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>رد</translation>
  </message>
  <message>
   <source>Block this person…</source>
   <translation>حظر هذا الشخص…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>تسمية أخرى…</translation>
  </message>
  <message>
   <source>Choose all conversations</source>
   <translation>اختيار كل المحادثات</translation>
  </message>
  <message>
   <source>Choose the next one as well</source>
   <translation>اختيار التالية أيضًا</translation>
  </message>
  <message>
   <source>Choose the one before as well</source>
   <translation>اختيار السابقة أيضًا</translation>
  </message>
  <message>
   <source>Choose this conversation as well</source>
   <translation>اختيار هذه المحادثة أيضًا</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Delete the comment…</source>
   <translation>حذف التعليق…</translation>
  </message>
  <message>
   <source>Done, and back to the one before</source>
   <translation>منجز، ثم السابقة</translation>
  </message>
  <message>
   <source>Done, and on to the next</source>
   <translation>منجز، ثم التالية</translation>
  </message>
  <message>
   <source>Done, or open again</source>
   <translation>منجز، أو إعادة فتح</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>صياغة بالذكاء الاصطناعي</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>في كل مكان</translation>
  </message>
  <message>
   <source>Export leads…</source>
   <translation>تصدير العملاء المحتملين…</translation>
  </message>
  <message>
   <source>Find a command or a person</source>
   <translation>البحث عن أمر أو شخص</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>نسيان هذا الشخص…</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>الانتقال إلى</translation>
  </message>
  <message>
   <source>Go to comments</source>
   <translation>الانتقال إلى التعليقات</translation>
  </message>
  <message>
   <source>Go to insights</source>
   <translation>الانتقال إلى الإحصاءات</translation>
  </message>
  <message>
   <source>Go to leads</source>
   <translation>الانتقال إلى العملاء المحتملين</translation>
  </message>
  <message>
   <source>Go to the inbox</source>
   <translation>الانتقال إلى الوارد</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Hide the comment, or show it again</source>
   <translation>إخفاء التعليق، أو إظهاره</translation>
  </message>
  <message>
   <source>Import leads…</source>
   <translation>استيراد العملاء المحتملين…</translation>
  </message>
  <message>
   <source>Insert a ready answer</source>
   <translation>إدراج رد جاهز</translation>
  </message>
  <message>
   <source>Insert an emoji</source>
   <translation>إدراج رمز تعبيري</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>وسم…</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>نص أكبر</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message>
   <source>Lock Conwerz</source>
   <translation>قفل Conwerz</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>البحث عن إصدار جديد</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>وضع علامة مقروءة</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>وضع علامة غير مقروءة</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>التعليق التالي</translation>
  </message>
  <message>
   <source>Next conversation</source>
   <translation>المحادثة التالية</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>اللوحة التالية</translation>
  </message>
  <message>
   <source>Next post</source>
   <translation>المنشور التالي</translation>
  </message>
  <message>
   <source>Next unread conversation</source>
   <translation>المحادثة التالية غير المقروءة</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>لا حاجة إلى رد</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>التعليق السابق</translation>
  </message>
  <message>
   <source>Previous conversation</source>
   <translation>المحادثة السابقة</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>اللوحة السابقة</translation>
  </message>
  <message>
   <source>Previous post</source>
   <translation>المنشور السابق</translation>
  </message>
  <message>
   <source>Previous unread conversation</source>
   <translation>المحادثة السابقة غير المقروءة</translation>
  </message>
  <message>
   <source>Print this conversation…</source>
   <translation>طباعة هذه المحادثة…</translation>
  </message>
  <message>
   <source>Put the lead into the fifth stage</source>
   <translation>نقل العميل المحتمل إلى المرحلة الخامسة</translation>
  </message>
  <message>
   <source>Put the lead into the first stage</source>
   <translation>نقل العميل المحتمل إلى المرحلة الأولى</translation>
  </message>
  <message>
   <source>Put the lead into the fourth stage</source>
   <translation>نقل العميل المحتمل إلى المرحلة الرابعة</translation>
  </message>
  <message>
   <source>Put the lead into the second stage</source>
   <translation>نقل العميل المحتمل إلى المرحلة الثانية</translation>
  </message>
  <message>
   <source>Put the lead into the third stage</source>
   <translation>نقل العميل المحتمل إلى المرحلة الثالثة</translation>
  </message>
  <message>
   <source>Quit Conwerz</source>
   <translation>إنهاء Conwerz</translation>
  </message>
  <message>
   <source>Quote the chosen message in your answer</source>
   <translation>اقتباس الرسالة المختارة في ردك</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>تسجيل رسالة صوتية</translation>
  </message>
  <message>
   <source>Reply below the comment</source>
   <translation>الرد أسفل التعليق</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>حفظ هذه المحادثة…</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>البحث في التعليقات</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>البحث في كل شيء</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>البحث في هذه المحادثة</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Send later…</source>
   <translation>إرسال لاحقًا…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Show leads as a board</source>
   <translation>عرض العملاء المحتملين كلوحة</translation>
  </message>
  <message>
   <source>Show leads as a table</source>
   <translation>عرض العملاء المحتملين كجدول</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>نص أصغر</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>تأجيل…</translation>
  </message>
  <message>
   <source>Spam, or no spam</source>
   <translation>مزعجة، أو ليست مزعجة</translation>
  </message>
  <message>
   <source>Star, or take the star away</source>
   <translation>نجمة، أو إزالتها</translation>
  </message>
  <message>
   <source>Take back what was done last</source>
   <translation>التراجع عن آخر إجراء</translation>
  </message>
  <message>
   <source>Text as large as at first</source>
   <translation>النص بحجمه الأول</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>هذه المحادثة</translation>
  </message>
  <message>
   <source>View 1: waiting for you</source>
   <translation>العرض 1: بانتظار ردك</translation>
  </message>
  <message>
   <source>View 2: ending soon</source>
   <translation>العرض 2: تنتهي قريبًا</translation>
  </message>
  <message>
   <source>View 3: all conversations</source>
   <translation>العرض 3: كل المحادثات</translation>
  </message>
  <message>
   <source>View 4: unread</source>
   <translation>العرض 4: غير مقروءة</translation>
  </message>
  <message>
   <source>View 5: snoozed</source>
   <translation>العرض 5: مؤجلة</translation>
  </message>
  <message>
   <source>View 6: not delivered</source>
   <translation>العرض 6: لم تصل</translation>
  </message>
  <message>
   <source>View 7: done</source>
   <translation>العرض 7: منجزة</translation>
  </message>
  <message>
   <source>View 8: starred</source>
   <translation>العرض 8: مميزة بنجمة</translation>
  </message>
  <message>
   <source>View 9: spam and blocked</source>
   <translation>العرض 9: المزعجة والمحظورة</translation>
  </message>
  <message>
   <source>What is under way</source>
   <translation>ما هو جارٍ</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>كتابة ملاحظة</translation>
  </message>
  <message>
   <source>Write to them privately</source>
   <translation>الكتابة إليه على الخاص</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>الكتابة</translation>
  </message>
 </context>
 <context>
  <name>CommentAct</name>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
 </context>
 <context>
  <name>CommentActs</name>
  <message>
   <source>Delete…</source>
   <translation>حذف…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>إخفاء</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>لا حاجة إلى رد</translation>
  </message>
  <message>
   <source>Open on Facebook</source>
   <translation>فتح في Facebook</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>رد</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>إظهار مجددًا</translation>
  </message>
 </context>
 <context>
  <name>CommentItem</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>%1 h</source>
   <translation>‏%1 س</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>‏%1 د</translation>
  </message>
  <message numerus="yes">
   <source>%n comments</source>
   <translation>
    <numerusform>لا تعليقات</numerusform>
    <numerusform>تعليق واحد</numerusform>
    <numerusform>تعليقان</numerusform>
    <numerusform>%n تعليقات</numerusform>
    <numerusform>%n تعليقًا</numerusform>
    <numerusform>%n تعليق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>لا أحد بالانتظار</numerusform>
    <numerusform>واحد بالانتظار</numerusform>
    <numerusform>اثنان بالانتظار</numerusform>
    <numerusform>%n بالانتظار</numerusform>
    <numerusform>%n بالانتظار</numerusform>
    <numerusform>%n بالانتظار</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer on Facebook</source>
   <translation>الرد في Facebook</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>رُدّ عليه</translation>
  </message>
  <message>
   <source>Comments appear here as soon as somebody writes below a post</source>
   <translation>تظهر التعليقات هنا فور أن يكتب أحد تحت منشور</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>جارٍ الحذف</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>منجز</translation>
  </message>
  <message>
   <source>Everybody can read it.</source>
   <translation>يمكن للجميع قراءته.</translation>
  </message>
  <message>
   <source>Everybody who sees the post can read it.</source>
   <translation>يمكن لكل من يرى المنشور قراءته.</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>مخفي</translation>
  </message>
  <message>
   <source>Hiding</source>
   <translation>جارٍ الإخفاء</translation>
  </message>
  <message>
   <source>Instagram lets nobody write to this person about this comment.</source>
   <translation>لا يسمح Instagram لأحد بمراسلة هذا الشخص بشأن هذا التعليق.</translation>
  </message>
  <message>
   <source>Mentions of %1</source>
   <translation>الإشارات إلى %1</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Nothing was posted: try again in some minutes.</source>
   <translation>تطلب Meta التمهل. لم يُنشر شيء: حاول مجددًا بعد بضع دقائق.</translation>
  </message>
  <message>
   <source>Newest comment %1</source>
   <translation>أحدث تعليق %1</translation>
  </message>
  <message>
   <source>Nothing found for ‘%1’</source>
   <translation>لم يُعثر على شيء لـ «%1»</translation>
  </message>
  <message>
   <source>One message, once. It opens no 24 h of free text: that takes an answer of theirs.</source>
   <translation>رسالة واحدة، مرة واحدة. لا تفتح 24 ساعة من الكتابة الحرة: يلزم لذلك رد من الشخص.</translation>
  </message>
  <message>
   <source>Post with a comment of %1</source>
   <translation>منشور عليه تعليق بتاريخ %1</translation>
  </message>
  <message>
   <source>Posted %1</source>
   <translation>نُشر %1</translation>
  </message>
  <message>
   <source>Posted today</source>
   <translation>نُشر اليوم</translation>
  </message>
  <message>
   <source>Posted yesterday</source>
   <translation>نُشر أمس</translation>
  </message>
  <message>
   <source>Private reply sent</source>
   <translation>أُرسل رد خاص</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>رد علني</translation>
  </message>
  <message>
   <source>Reply privately</source>
   <translation>رد خاص</translation>
  </message>
  <message>
   <source>Reply privately, %1 h left</source>
   <translation>رد خاص، بقي %1 س</translation>
  </message>
  <message numerus="yes">
   <source>Reply privately, %n days left</source>
   <translation>
    <numerusform>رد خاص، اليوم آخر يوم</numerusform>
    <numerusform>رد خاص، بقي يوم واحد</numerusform>
    <numerusform>رد خاص، بقي يومان</numerusform>
    <numerusform>رد خاص، بقيت %n أيام</numerusform>
    <numerusform>رد خاص، بقي %n يومًا</numerusform>
    <numerusform>رد خاص، بقي %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>Reply to %1 in public</source>
   <translation>الرد علنًا على %1</translation>
  </message>
  <message>
   <source>Replying</source>
   <translation>جارٍ الرد</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>إرسال مجددًا</translation>
  </message>
  <message>
   <source>Send privately</source>
   <translation>إرسال كرد خاص</translation>
  </message>
  <message>
   <source>Seven days have passed: Instagram takes no private reply to this comment any more.</source>
   <translation>مضت سبعة أيام: لم يعد Instagram يقبل ردًا خاصًا على هذا التعليق.</translation>
  </message>
  <message>
   <source>Show the comment again to reply to it</source>
   <translation>أظهر التعليق مجددًا لترد عليه</translation>
  </message>
  <message>
   <source>Showing again</source>
   <translation>جارٍ الإظهار</translation>
  </message>
  <message>
   <source>Somebody who keeps their name to themselves</source>
   <translation>شخص يحتفظ باسمه لنفسه</translation>
  </message>
  <message>
   <source>This comment is no longer there.</source>
   <translation>لم يعد هذا التعليق موجودًا.</translation>
  </message>
  <message>
   <source>This is the shop's own comment</source>
   <translation>هذا تعليق المتجر نفسه</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Turning off</source>
   <translation>جارٍ الإيقاف</translation>
  </message>
  <message>
   <source>Turning on</source>
   <translation>جارٍ التفعيل</translation>
  </message>
  <message>
   <source>Write to %1 in private</source>
   <translation>مراسلة %1 على الخاص</translation>
  </message>
  <message>
   <source>Writing privately</source>
   <translation>جارٍ إرسال رد خاص</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>معدّل</translation>
  </message>
  <message>
   <source>mentioned the Page on Facebook. What was said stands there.</source>
   <translation>أشار إلى الصفحة في Facebook. ما قيل موجود هناك.</translation>
  </message>
  <message>
   <source>mentioned you. The words are being fetched.</source>
   <translation>أشار إليك. يجري جلب الكلمات.</translation>
  </message>
  <message>
   <source>waits for an answer</source>
   <translation>بانتظار الرد</translation>
  </message>
 </context>
 <context>
  <name>Completion</name>
  <message>
   <source>Write your first ready answer</source>
   <translation>اكتب أول رد جاهز لك</translation>
  </message>
  <message>
   <source>first name</source>
   <translation>الاسم الأول</translation>
  </message>
  <message>
   <source>name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>shop</source>
   <translation>المتجر</translation>
  </message>
 </context>
 <context>
  <name>CompletionList</name>
  <message>
   <source>Suggestions</source>
   <translation>الاقتراحات</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>%1 allows it for 7 days after a customer writes. You can answer here as soon as they write again.</source>
   <translation>يسمح %1 بذلك 7 أيام بعد كتابة العميل. يمكنك الرد هنا فور أن يكتب مجددًا.</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>محظور</translation>
  </message>
  <message>
   <source>Free text for %1</source>
   <translation>كتابة حرة لمدة %1</translation>
  </message>
  <message>
   <source>Free text is closed</source>
   <translation>الكتابة الحرة مغلقة</translation>
  </message>
  <message>
   <source>It goes in a moment</source>
   <translation>سيُرسل بعد لحظة</translation>
  </message>
  <message>
   <source>It is on its way already, and Meta takes nothing back for a shop</source>
   <translation>هو في الطريق بالفعل، ولا تسحب Meta شيئًا لمتجر</translation>
  </message>
  <message>
   <source>More than 24 h have passed. Until 7 days after the customer wrote, %1 takes what a person answers: nothing automatic, no offers.</source>
   <translation>مضى أكثر من 24 ساعة. حتى 7 أيام بعد كتابة العميل، يقبل %1 ما يرد به شخص: لا شيء تلقائي، ولا عروض.</translation>
  </message>
  <message numerus="yes">
   <source>Send as %n messages</source>
   <translation>
    <numerusform>إرسال دون رسائل</numerusform>
    <numerusform>إرسال في رسالة واحدة</numerusform>
    <numerusform>إرسال في رسالتين</numerusform>
    <numerusform>إرسال في %n رسائل</numerusform>
    <numerusform>إرسال في %n رسالة</numerusform>
    <numerusform>إرسال في %n رسالة</numerusform>
   </translation>
  </message>
  <message>
   <source>Send on %1</source>
   <translation>إرسال على %1</translation>
  </message>
  <message>
   <source>Send to %1 on %2</source>
   <translation>إرسال إلى %1 على %2</translation>
  </message>
  <message>
   <source>WhatsApp allows it for 24 h after a customer writes. A template may be sent now.</source>
   <translation>يسمح WhatsApp بذلك 24 ساعة بعد كتابة العميل. يمكن الآن إرسال قالب.</translation>
  </message>
  <message>
   <source>You answer as a person, for %1 more</source>
   <translation>ترد كشخص، لمدة %1 أخرى</translation>
  </message>
 </context>
 <context>
  <name>ComputerCard</name>
  <message>
   <source>%1  ·  %2</source>
   <translation>%1  ·  %2</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>إزالة…</translation>
  </message>
 </context>
 <context>
  <name>Computers</name>
  <message>
   <source>Another computer</source>
   <translation>حاسوب آخر</translation>
  </message>
  <message>
   <source>It is no computer of your shop any more.</source>
   <translation>لم يعد من حواسيب متجرك.</translation>
  </message>
  <message>
   <source>It is removed, and erases itself as soon as it is online.</source>
   <translation>أُزيل، وسيمحو ما عليه فور اتصاله بالإنترنت.</translation>
  </message>
  <message>
   <source>It is removed, and receives nothing more.</source>
   <translation>أُزيل، ولا يستقبل شيئًا بعد الآن.</translation>
  </message>
  <message>
   <source>It is removed. Meta did not confirm: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens. Then sign in here again.</source>
   <translation>أُزيل. لم تؤكد Meta: أزل Conwerz في Facebook من «الإعدادات، عمليات دمج الأعمال»، وما منحه نشاطك التجاري من إعدادات الأعمال لدى Meta: مستخدمو النظام، إبطال الرموز. ثم سجّل الدخول هنا مجددًا.</translation>
  </message>
  <message>
   <source>It is removed. Nobody has signed in here, so nothing could be ended at Meta: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>أُزيل. لم يسجّل أحد الدخول هنا، فلم يكن إنهاء شيء لدى Meta ممكنًا: أزل Conwerz في Facebook من «الإعدادات، عمليات دمج الأعمال»، وما منحه نشاطك التجاري من إعدادات الأعمال لدى Meta: مستخدمو النظام، إبطال الرموز.</translation>
  </message>
  <message>
   <source>It is removed. When it is next online, it asks whoever sits there to erase everything.</source>
   <translation>أُزيل. عند اتصاله بالإنترنت في المرة القادمة، يطلب ممن يجلس أمامه محو كل شيء.</translation>
  </message>
  <message>
   <source>It still receives something that this computer does not. Connect that here first, then remove it.</source>
   <translation>ما زال يستقبل شيئًا لا يستقبله هذا الحاسوب. اربطه هنا أولًا، ثم أزله.</translation>
  </message>
  <message>
   <source>Last seen %1</source>
   <translation>آخر ظهور %1</translation>
  </message>
  <message numerus="yes">
   <source>Receives %n connections</source>
   <translation>
    <numerusform>لا يستقبل أي اتصال</numerusform>
    <numerusform>يستقبل اتصالًا واحدًا</numerusform>
    <numerusform>يستقبل اتصالين</numerusform>
    <numerusform>يستقبل %n اتصالات</numerusform>
    <numerusform>يستقبل %n اتصالًا</numerusform>
    <numerusform>يستقبل %n اتصال</numerusform>
   </translation>
  </message>
  <message>
   <source>Receives nothing</source>
   <translation>لا يستقبل شيئًا</translation>
  </message>
  <message>
   <source>Remove the computer that has been there %1?</source>
   <translation>إزالة الحاسوب الموجود %1؟</translation>
  </message>
  <message>
   <source>The relay did not answer, so nothing has changed. Try again.</source>
   <translation>لم يُجب المُرحِّل، فلم يتغير شيء. حاول مجددًا.</translation>
  </message>
  <message>
   <source>There now</source>
   <translation>موجود الآن</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>هذا الحاسوب</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. If the other computer was signed in to your business, end that in Meta's business settings: System users, Revoke tokens.</source>
   <translation>انتهى لدى Meta ما كان مسجّل الدخول هنا؛ سجّل الدخول مجددًا. وإن كان للحاسوب الآخر دخول إلى نشاطك التجاري فأنهِه في إعدادات الأعمال لدى Meta: مستخدمو النظام، إبطال الرموز.</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. Whoever else had signed in there removes Conwerz at Facebook under Settings, Business integrations.</source>
   <translation>انتهى لدى Meta ما كان مسجّل الدخول هنا؛ سجّل الدخول مجددًا. ومن سجّل الدخول هناك غيرك يزيل Conwerz في Facebook من «الإعدادات، عمليات دمج الأعمال».</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>منذ %1</translation>
  </message>
 </context>
 <context>
  <name>ComputersPage</name>
  <message>
   <source>Another computer of your shop removed it, says the relay. That could not be proven, and Meta still lets it in, so nothing was erased. If it was you, erase everything here. If not, go on with it and sign in again.</source>
   <translation>يقول المُرحِّل إن حاسوبًا آخر من متجرك أزاله. لم يمكن إثبات ذلك، وما زالت Meta تسمح له بالدخول، فلم يُمحَ شيء. إن كنت أنت من أزاله، فامحُ كل شيء هنا. وإلا فتابع استخدامه وسجّل الدخول مجددًا.</translation>
  </message>
  <message>
   <source>Asking the relay…</source>
   <translation>يُسأل المُرحِّل…</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>الحواسيب</translation>
  </message>
  <message>
   <source>Erase everything…</source>
   <translation>محو كل شيء…</translation>
  </message>
  <message>
   <source>Go on with this computer</source>
   <translation>المتابعة بهذا الحاسوب</translation>
  </message>
  <message>
   <source>It knows which computers receive for your shop.</source>
   <translation>هو يعرف أي الحواسيب تستقبل لمتجرك.</translation>
  </message>
  <message>
   <source>It knows which computers there are. Everything else goes on; look here again later.</source>
   <translation>هو يعرف الحواسيب الموجودة. كل ما عدا ذلك يستمر؛ عد إلى هنا لاحقًا.</translation>
  </message>
  <message>
   <source>Sign in again</source>
   <translation>تسجيل الدخول مجددًا</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>المُرحِّل لا يجيب</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>أُزيل هذا الحاسوب</translation>
  </message>
  <message>
   <source>Where your shop is open. To move it to another computer, restore a backup there or sign in: it takes over, and this one stops receiving.</source>
   <translation>حيث متجرك مفتوح. لنقله إلى حاسوب آخر، استعد نسخة احتياطية هناك أو سجّل الدخول: يتولى هو، ويتوقف هذا عن الاستقبال.</translation>
  </message>
 </context>
 <context>
  <name>Connect</name>
  <message>
   <source>A code is good for one try, so that nobody can guess it. A new login shows a new one.</source>
   <translation>الرمز صالح لمحاولة واحدة، حتى لا يخمنه أحد. تسجيل دخول جديد يعرض رمزًا جديدًا.</translation>
  </message>
  <message>
   <source>Another computer receives this</source>
   <translation>حاسوب آخر يستقبل هذا</translation>
  </message>
  <message>
   <source>Another computer receives this. Take it over, and that one stops.</source>
   <translation>حاسوب آخر يستقبل هذا. تولَّه، فيتوقف ذاك.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>السؤال مجددًا</translation>
  </message>
  <message>
   <source>At Facebook, no Page that fits was ticked. Choose Edit settings there, and tick your Pages.</source>
   <translation>في Facebook لم تُحدد أي صفحة مناسبة. اختر هناك «تعديل الإعدادات» وحدد صفحاتك.</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Comments under your posts: answer, hide, write privately.</source>
   <translation>التعليقات تحت منشوراتك: رد، وإخفاء، ومراسلة على الخاص.</translation>
  </message>
  <message>
   <source>Connected, and Meta confirms it</source>
   <translation>مربوط، وتؤكد Meta ذلك</translation>
  </message>
  <message>
   <source>Direct messages to your professional account.</source>
   <translation>الرسائل المباشرة إلى حسابك الاحترافي.</translation>
  </message>
  <message>
   <source>Each login is handed over once, to the computer that began it. Nothing was connected here.</source>
   <translation>كل تسجيل دخول يُسلَّم مرة واحدة، إلى الحاسوب الذي بدأه. لم يُربط شيء هنا.</translation>
  </message>
  <message>
   <source>Facebook did not finish</source>
   <translation>لم يُكمل Facebook</translation>
  </message>
  <message>
   <source>Facebook does not answer</source>
   <translation>لا يجيب Facebook</translation>
  </message>
  <message>
   <source>Forms that people fill in from your advertisements.</source>
   <translation>نماذج يملؤها الناس من إعلاناتك.</translation>
  </message>
  <message>
   <source>Go to Facebook again</source>
   <translation>الذهاب إلى Facebook مجددًا</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>الإحصاءات</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>تعليقات Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>إحصاءات Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>رسائل Instagram</translation>
  </message>
  <message>
   <source>It does not take this login. Nothing was connected.</source>
   <translation>لا يقبل تسجيل الدخول هذا. لم يُربط شيء.</translation>
  </message>
  <message>
   <source>It has to be taken over first.</source>
   <translation>يجب توليه أولًا.</translation>
  </message>
  <message>
   <source>It receives Meta's messages for you, and is needed to log in. Check the internet connection.</source>
   <translation>يستقبل رسائل Meta من أجلك، وهو لازم لتسجيل الدخول. تحقق من الاتصال بالإنترنت.</translation>
  </message>
  <message>
   <source>It sent you back without a login. Sign in to facebook.com in your browser first, then try again.</source>
   <translation>أعادك بلا تسجيل دخول. سجّل الدخول إلى facebook.com في متصفحك أولًا، ثم حاول مجددًا.</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>الرسائل</translation>
  </message>
  <message>
   <source>Meta does not confirm that it will tell Conwerz everything. Press Test under Integrations.</source>
   <translation>لا تؤكد Meta أنها ستخبر Conwerz بكل شيء. اضغط «اختبار» في «الربط».</translation>
  </message>
  <message>
   <source>Meta refused it.</source>
   <translation>رفضته Meta.</translation>
  </message>
  <message>
   <source>No professional Instagram account is linked to this Page, or it was not ticked.</source>
   <translation>لا يوجد حساب Instagram احترافي مرتبط بهذه الصفحة، أو لم يُحدد.</translation>
  </message>
  <message>
   <source>Not ticked at Facebook. Go there again and tick it.</source>
   <translation>لم تُحدد في Facebook. اذهب إلى هناك مجددًا وحددها.</translation>
  </message>
  <message>
   <source>Nothing came back from the browser in a quarter of an hour. The old tab can be closed.</source>
   <translation>لم يعد شيء من المتصفح خلال ربع ساعة. يمكن إغلاق علامة التبويب القديمة.</translation>
  </message>
  <message>
   <source>Nothing was connected</source>
   <translation>لم يُربط شيء</translation>
  </message>
  <message>
   <source>Nothing was connected.</source>
   <translation>لم يُربط شيء.</translation>
  </message>
  <message>
   <source>Owned by a business portfolio. Allow business access to connect it.</source>
   <translation>تملكها محفظة أعمال. اسمح بالوصول إلى النشاط التجاري لربطها.</translation>
  </message>
  <message>
   <source>Reach, views and followers, as daily figures.</source>
   <translation>الوصول والمشاهدات والمتابعون، كأرقام يومية.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>متوقف</translation>
  </message>
  <message>
   <source>The keychain is closed</source>
   <translation>سلسلة المفاتيح مغلقة</translation>
  </message>
  <message>
   <source>The keychain is closed, so its key could not be kept.</source>
   <translation>سلسلة المفاتيح مغلقة، فلم يمكن حفظ مفتاحها.</translation>
  </message>
  <message>
   <source>The list of Pages was left out</source>
   <translation>لم تُشمل قائمة الصفحات</translation>
  </message>
  <message>
   <source>The login cannot be kept safely, so nothing was connected. Unlock the keychain.</source>
   <translation>لا يمكن حفظ تسجيل الدخول بأمان، فلم يُربط شيء. افتح قفل سلسلة المفاتيح.</translation>
  </message>
  <message>
   <source>The login was left open</source>
   <translation>تُرك تسجيل الدخول دون إكمال</translation>
  </message>
  <message>
   <source>The login went through, but what it brings could not be asked for. Nothing was connected.</source>
   <translation>نجح تسجيل الدخول، لكن تعذّر السؤال عما يتيحه. لم يُربط شيء.</translation>
  </message>
  <message>
   <source>The relay did not take it. Try again in a minute.</source>
   <translation>لم يقبله المُرحِّل. حاول مجددًا بعد دقيقة.</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>المُرحِّل لا يجيب</translation>
  </message>
  <message>
   <source>The relay refused</source>
   <translation>رفض المُرحِّل</translation>
  </message>
  <message>
   <source>The relay refuses requests from another time. Set the clock in the system's settings.</source>
   <translation>يرفض المُرحِّل الطلبات ذات الوقت المختلف. اضبط الساعة في إعدادات النظام.</translation>
  </message>
  <message>
   <source>There is nothing to connect yet</source>
   <translation>لا يوجد شيء لربطه بعد</translation>
  </message>
  <message>
   <source>This computer's clock is wrong</source>
   <translation>ساعة هذا الحاسوب خاطئة</translation>
  </message>
  <message>
   <source>This is not our relay</source>
   <translation>هذا ليس المُرحِّل الخاص بنا</translation>
  </message>
  <message>
   <source>This login was used before</source>
   <translation>استُخدم تسجيل الدخول هذا من قبل</translation>
  </message>
  <message>
   <source>This relay asks for an invitation</source>
   <translation>يطلب هذا المُرحِّل دعوة</translation>
  </message>
  <message>
   <source>Those were not the six digits</source>
   <translation>لم تكن هذه الأرقام الستة</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>كتابة الرمز</translation>
  </message>
  <message>
   <source>What people write to your Page, and your answers.</source>
   <translation>ما يكتبه الناس إلى صفحتك، وردودك.</translation>
  </message>
  <message>
   <source>Whoever answers at its address has another key. Nothing was sent. A company's proxy can do this.</source>
   <translation>من يجيب على عنوانه له مفتاح آخر. لم يُرسل شيء. قد يكون السبب خادم بروكسي لشركة.</translation>
  </message>
  <message>
   <source>Whoever runs it gives you a code. Type it beside the relay's address.</source>
   <translation>يعطيك مشغّله رمزًا. اكتبه بجانب عنوان المُرحِّل.</translation>
  </message>
  <message>
   <source>Without it Conwerz cannot see what there is to connect. At Facebook, leave every box ticked.</source>
   <translation>بدونها لا يرى Conwerz ما يمكن ربطه. في Facebook، اترك كل المربعات محددة.</translation>
  </message>
  <message>
   <source>You cancelled at Facebook, so nothing was granted. You can begin again whenever you like.</source>
   <translation>ألغيت في Facebook، فلم يُمنح شيء. يمكنك البدء من جديد متى شئت.</translation>
  </message>
  <message>
   <source>You lack the task “%1” on this Page. Ask whoever manages it to give it to you.</source>
   <translation>تنقصك المهمة «%1» على هذه الصفحة. اطلبها ممن يديرها.</translation>
  </message>
  <message>
   <source>Your WhatsApp Business number, through Meta's cloud.</source>
   <translation>رقم WhatsApp Business الخاص بك، عبر سحابة Meta.</translation>
  </message>
 </context>
 <context>
  <name>ConnectFlow</name>
  <message>
   <source>Left out at Facebook, so it does not work yet: %1</source>
   <translation>لم يُحدد في Facebook، فلا يعمل بعد: %1</translation>
  </message>
  <message>
   <source>No message came. Press Test under Integrations to wait again.</source>
   <translation>لم تصل رسالة. اضغط «اختبار» في «الربط» للانتظار مجددًا.</translation>
  </message>
  <message>
   <source>Received in %1 s</source>
   <translation>وصلت خلال %1 ث</translation>
  </message>
  <message>
   <source>Waiting for a message: write “hello” to it from any account.</source>
   <translation>بانتظار رسالة: اكتب إليه «مرحبًا» من أي حساب.</translation>
  </message>
  <message>
   <source>business access</source>
   <translation>الوصول إلى النشاط التجاري</translation>
  </message>
 </context>
 <context>
  <name>ConnectPage</name>
  <message>
   <source>Step %1 of 3</source>
   <translation>الخطوة %1 من 3</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Did it arrive? %1</source>
   <translation>هل وصلت؟ %1</translation>
  </message>
  <message>
   <source>Draft: %1</source>
   <translation>مسودة: %1</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>رسالة مسحوبة</translation>
  </message>
  <message>
   <source>Not delivered: %1</source>
   <translation>لم تصل: %1</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>أنت: %1</translation>
  </message>
  <message>
   <source>done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <source>labelled %1</source>
   <translation>عليها الوسم %1</translation>
  </message>
  <message>
   <source>snoozed: %1</source>
   <translation>مؤجلة: %1</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>مميزة بنجمة</translation>
  </message>
  <message>
   <source>unread: %1</source>
   <translation>غير المقروء: %1</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>نتائج البحث</translation>
  </message>
 </context>
 <context>
  <name>Decided</name>
  <message>
   <source>Your administrator decided this for this computer.</source>
   <translation>قرر المسؤول ذلك لهذا الحاسوب.</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Delete the comment</source>
   <translation>حذف التعليق</translation>
  </message>
  <message>
   <source>Delete this comment?</source>
   <translation>حذف هذا التعليق؟</translation>
  </message>
  <message>
   <source>It goes from Instagram for everybody, with the answers below it, and cannot be brought back. Hiding it keeps it for you and for whoever wrote it.</source>
   <translation>يزول من Instagram لدى الجميع، ومعه الردود التي تحته، ولا يمكن استرجاعه. أما إخفاؤه فيبقيه لك ولمن كتبه.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>إبقاؤه</translation>
  </message>
 </context>
 <context>
  <name>DeliveryKey</name>
  <message>
   <source>Changed here. The delivery service does not answer now, and takes the new key when it does.</source>
   <translation>تغيّر هنا. خدمة التسليم لا تجيب الآن، وستأخذ المفتاح الجديد حين تجيب.</translation>
  </message>
  <message>
   <source>Changed. What waited for the old key is opened with it all the same.</source>
   <translation>تغيّر. وما كان ينتظر بالمفتاح القديم يُفتح به مع ذلك.</translation>
  </message>
  <message>
   <source>It is being changed…</source>
   <translation>يجري تغييره…</translation>
  </message>
  <message>
   <source>Nothing was changed: the keychain did not open. Unlock it and try again.</source>
   <translation>لم يتغير شيء: لم تُفتح سلسلة المفاتيح. افتح قفلها وحاول مجددًا.</translation>
  </message>
 </context>
 <context>
  <name>Disconnect</name>
  <message>
   <source>%1 is disconnected</source>
   <translation>قُطع اتصال %1</translation>
  </message>
  <message>
   <source>Another computer of yours receives it now</source>
   <translation>حاسوب آخر لك يستقبله الآن</translation>
  </message>
  <message>
   <source>Backups in reach erased</source>
   <translation>مُحيت النسخ الاحتياطية القريبة</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook</source>
   <translation>أُزيل Conwerz في Facebook</translation>
  </message>
  <message>
   <source>Deletion was asked for at Facebook</source>
   <translation>طُلب المحو في Facebook</translation>
  </message>
  <message>
   <source>Disconnect %1?</source>
   <translation>قطع اتصال %1؟</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Done by the relay</source>
   <translation>أتمّه المُرحِّل</translation>
  </message>
  <message>
   <source>Erased here</source>
   <translation>مُحي هنا</translation>
  </message>
  <message>
   <source>Instagram messages and comments stop here. This is what will happen:</source>
   <translation>تتوقف هنا رسائل Instagram وتعليقاته. هذا ما سيحدث:</translation>
  </message>
  <message>
   <source>It had ended before (code %1)</source>
   <translation>كان قد انتهى من قبل (الرمز %1)</translation>
  </message>
  <message>
   <source>It was unsubscribed and its login destroyed here. At Meta the grant goes on for the others.</source>
   <translation>أُلغي اشتراكه وأُتلف تسجيل دخوله هنا. ويستمر الإذن لدى Meta للبقية.</translation>
  </message>
  <message>
   <source>Its leads stay here. The receipt itself holds no personal data.</source>
   <translation>يبقى عملاؤه المحتملون هنا. والإيصال نفسه لا يحوي بيانات شخصية.</translation>
  </message>
  <message>
   <source>Left on: another connection needs it</source>
   <translation>بقي مفعّلًا: يحتاجه اتصال آخر</translation>
  </message>
  <message>
   <source>Login destroyed here</source>
   <translation>أُتلف تسجيل الدخول هنا</translation>
  </message>
  <message>
   <source>Login revoked</source>
   <translation>أُبطل تسجيل الدخول</translation>
  </message>
  <message>
   <source>Login tried once more</source>
   <translation>جُرّب تسجيل الدخول مرة أخرى</translation>
  </message>
  <message>
   <source>Messenger and Lead Ads stop here. This is what will happen:</source>
   <translation>يتوقف هنا Messenger وLead Ads. هذا ما سيحدث:</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. End it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>لم تؤكد Meta خلال يوم. أنهِه في إعدادات الأعمال لدى Meta: مستخدمو النظام، إبطال الرموز.</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. Remove Conwerz at Facebook under Business integrations.</source>
   <translation>لم تؤكد Meta خلال يوم. أزل Conwerz في Facebook من «عمليات دمج الأعمال».</translation>
  </message>
  <message>
   <source>Never confirmed: end it in Meta's business settings</source>
   <translation>لم يُؤكَّد قط: أنهِه في إعدادات الأعمال لدى Meta</translation>
  </message>
  <message>
   <source>Never confirmed: remove Conwerz at Facebook</source>
   <translation>لم يؤكَّد قط: أزل Conwerz في Facebook</translation>
  </message>
  <message>
   <source>No answer yet, asked again</source>
   <translation>لا جواب بعد، يُسأل مجددًا</translation>
  </message>
  <message>
   <source>Not done: Meta's grant goes on</source>
   <translation>لم يُنفَّذ: يستمر إذن Meta</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>لم يكتمل</translation>
  </message>
  <message>
   <source>Nothing changes: another computer of yours goes on with it.</source>
   <translation>لا يتغير شيء: حاسوب آخر من حواسيبك يتابع به.</translation>
  </message>
  <message>
   <source>Nothing of it is left here. The receipt itself holds no personal data.</source>
   <translation>لم يبق منه شيء هنا. والإيصال نفسه لا يحوي بيانات شخصية.</translation>
  </message>
  <message>
   <source>Nothing was there</source>
   <translation>لم يكن هناك شيء</translation>
  </message>
  <message>
   <source>Refused by Meta (code %1)</source>
   <translation>رفضته Meta (الرمز %1)</translation>
  </message>
  <message>
   <source>Rejected with code %1, as it should be</source>
   <translation>رُفض بالرمز %1، كما ينبغي</translation>
  </message>
  <message>
   <source>Relay lets go</source>
   <translation>يتركه المُرحِّل</translation>
  </message>
  <message>
   <source>The login, and with it: %1</source>
   <translation>تسجيل الدخول، ومعه: %1</translation>
  </message>
  <message>
   <source>The login. Nothing else is stored of it.</source>
   <translation>تسجيل الدخول. لا يُحفظ منه شيء آخر.</translation>
  </message>
  <message>
   <source>The relay ended the grant. Meta did not answer this computer within a day, so it was not tried once more.</source>
   <translation>أنهى المُرحِّل الإذن. لم تُجب Meta هذا الحاسوب خلال يوم، فلم يُجرَّب مرة أخرى.</translation>
  </message>
  <message>
   <source>This computer's keychain or disk did not answer. Conwerz goes on by itself; look here again.</source>
   <translation>لم تستجب سلسلة مفاتيح هذا الحاسوب أو قرصه. يتابع Conwerz تلقائيًا؛ عد إلى هنا لاحقًا.</translation>
  </message>
  <message>
   <source>Waiting for Meta: what is stored here is gone, and Meta is asked again until it confirms.</source>
   <translation>بانتظار Meta: زال ما كان محفوظًا هنا، وتُسأل Meta مجددًا حتى تؤكد.</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed</source>
   <translation>أُلغي اشتراك الإشعارات</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed, login revoked at once.</source>
   <translation>أُلغي اشتراك الإشعارات، وأُبطل تسجيل الدخول في الحال.</translation>
  </message>
  <message>
   <source>WhatsApp messages stop here. This is what will happen:</source>
   <translation>تتوقف هنا رسائل WhatsApp. هذا ما سيحدث:</translation>
  </message>
 </context>
 <context>
  <name>DisconnectQuestion</name>
  <message>
   <source>At Meta</source>
   <translation>لدى Meta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Disconnect and erase</source>
   <translation>قطع الاتصال والمحو</translation>
  </message>
  <message>
   <source>Disconnect and erase everything</source>
   <translation>قطع الاتصال ومحو كل شيء</translation>
  </message>
  <message>
   <source>Disconnect, keep leads</source>
   <translation>قطع الاتصال مع إبقاء العملاء المحتملين</translation>
  </message>
  <message>
   <source>Disconnect, keep the leads (%1)</source>
   <translation>قطع الاتصال مع إبقاء العملاء المحتملين (%1)</translation>
  </message>
  <message>
   <source>Disconnecting…</source>
   <translation>جارٍ قطع الاتصال…</translation>
  </message>
  <message>
   <source>End the whole login, sign the others in again</source>
   <translation>إنهاء تسجيل الدخول كله، ثم تسجيل دخول البقية مجددًا</translation>
  </message>
  <message>
   <source>It receives nothing of it any more.</source>
   <translation>لن يستقبل منه شيئًا بعد الآن.</translation>
  </message>
  <message>
   <source>Leads are your own records and stay for up to 13 months.</source>
   <translation>العملاء المحتملون سجلاتك أنت، ويبقون حتى 13 شهرًا.</translation>
  </message>
  <message>
   <source>Make a backup first</source>
   <translation>إنشاء نسخة احتياطية أولًا</translation>
  </message>
  <message>
   <source>Meta has one login for this and: %1</source>
   <translation>لدى Meta تسجيل دخول واحد لهذا ولـ: %1</translation>
  </message>
  <message>
   <source>Nothing of it stays here. Backups in reach are erased as well.</source>
   <translation>لا يبقى منه شيء هنا. وتُمحى النسخ الاحتياطية القريبة أيضًا.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>على المُرحِّل</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Save as JSON</source>
   <translation>حفظ بصيغة JSON</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>حفظ بصيغة PDF</translation>
  </message>
  <message>
   <source>The others go on. So does what you granted at Meta, and the receipt says so.</source>
   <translation>تستمر البقية. ويستمر كذلك ما منحته لدى Meta، والإيصال يذكر ذلك.</translation>
  </message>
  <message>
   <source>Type %1 to erase everything</source>
   <translation>اكتب %1 لمحو كل شيء</translation>
  </message>
  <message>
   <source>Unsubscribe and destroy the login here only</source>
   <translation>إلغاء الاشتراك وإتلاف تسجيل الدخول هنا فقط</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed. Meta's grant goes on for the others.</source>
   <translation>أُلغي اشتراك الإشعارات. ويستمر إذن Meta للبقية.</translation>
  </message>
  <message>
   <source>Works without Meta too: this computer first, Meta as soon as it answers.</source>
   <translation>يعمل بدون Meta أيضًا: هذا الحاسوب أولًا، ثم Meta فور أن تجيب.</translation>
  </message>
 </context>
 <context>
  <name>DisconnectStep</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>DonePage</name>
  <message>
   <source>Connecting…</source>
   <translation>جارٍ الربط…</translation>
  </message>
  <message>
   <source>Each one is routed, subscribed, and read back from Meta.</source>
   <translation>يُوجَّه كل منها، ويُشترك فيه، ثم يُقرأ من Meta للتأكد.</translation>
  </message>
  <message>
   <source>Open the inbox</source>
   <translation>فتح الوارد</translation>
  </message>
  <message>
   <source>Take over from the other computer</source>
   <translation>التولي من الحاسوب الآخر</translation>
  </message>
  <message>
   <source>Try it now: write “hello” to your Page from any other account, and see it arrive here.</source>
   <translation>جرّب الآن: اكتب «مرحبًا» إلى صفحتك من أي حساب آخر، وشاهدها تصل هنا.</translation>
  </message>
  <message>
   <source>Your shop is connected</source>
   <translation>متجرك مربوط</translation>
  </message>
 </context>
 <context>
  <name>Doors</name>
  <message>
   <source>Answer everyone who writes to your shop, from one place that stays on your computer.</source>
   <translation>رُدّ على كل من يكتب إلى متجرك، من مكان واحد يبقى على حاسوبك.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>ربط متجري</translation>
  </message>
  <message>
   <source>Encrypted on this computer. No telemetry, no adverts.</source>
   <translation>مشفّر على هذا الحاسوب. بلا تتبّع وبلا إعلانات.</translation>
  </message>
  <message>
   <source>Every customer,
one calm inbox.</source>
   <translation>كل عميل،
في بريد وارد واحد هادئ.</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>أربع خطوات، نحو ثلاث دقائق. أنت تختار ما نطلبه من Meta.</translation>
  </message>
  <message>
   <source>I have a backup</source>
   <translation>لديّ نسخة احتياطية</translation>
  </message>
  <message>
   <source>One click. No account, no network, nothing is sent.</source>
   <translation>نقرة واحدة. بلا حساب وبلا شبكة، ولا يُرسل شيء.</translation>
  </message>
  <message>
   <source>Opening the practice shop…</source>
   <translation>يُفتح متجر التدريب…</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>التجربة بمتجر تدريب</translation>
  </message>
 </context>
 <context>
  <name>EmojiButton</name>
  <message>
   <source>React with %1</source>
   <translation>التفاعل بـ %1</translation>
  </message>
 </context>
 <context>
  <name>EnclosureStrip</name>
  <message>
   <source>Files of this answer</source>
   <translation>ملفات هذا الرد</translation>
  </message>
 </context>
 <context>
  <name>EnclosureTile</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
  <message>
   <source>%1, %2. %3</source>
   <translation>%1، %2. %3</translation>
  </message>
  <message>
   <source>Being made to fit</source>
   <translation>يجري تكييفه</translation>
  </message>
  <message>
   <source>Leave out %1</source>
   <translation>استبعاد %1</translation>
  </message>
 </context>
 <context>
  <name>Enclosures</name>
  <message>
   <source>%1 does not take files of this kind.</source>
   <translation>لا يقبل %1 ملفات من هذا النوع.</translation>
  </message>
  <message>
   <source>%1 takes up to %2.</source>
   <translation>يقبل %1 حتى %2.</translation>
  </message>
  <message>
   <source>Make it smaller</source>
   <translation>تصغيره</translation>
  </message>
  <message>
   <source>Send as JPEG</source>
   <translation>إرسال بصيغة JPEG</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>هذا الملف فارغ.</translation>
  </message>
 </context>
 <context>
  <name>EndedCard</name>
  <message>
   <source>Open Facebook</source>
   <translation>فتح Facebook</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>إعادة الربط</translation>
  </message>
  <message>
   <source>Switch on…</source>
   <translation>تشغيل…</translation>
  </message>
 </context>
 <context>
  <name>EndedLogin</name>
  <message>
   <source>Answers that are on their way wait until then.</source>
   <translation>الردود التي في الطريق تنتظر حتى ذلك الحين.</translation>
  </message>
  <message>
   <source>You have switched off messages of %1. Switch them on to answer.</source>
   <translation>أوقفت رسائل %1. شغّلها لترد.</translation>
  </message>
 </context>
 <context>
  <name>EndedPage</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
 </context>
 <context>
  <name>EndedRow</name>
  <message>
   <source>Receipt</source>
   <translation>الإيصال</translation>
  </message>
 </context>
 <context>
  <name>EraseAll</name>
  <message>
   <source>A file could not be deleted. The next start of Conwerz tries again.</source>
   <translation>تعذّر حذف ملف. سيحاول Conwerz مجددًا عند تشغيله التالي.</translation>
  </message>
  <message>
   <source>At Meta</source>
   <translation>لدى Meta</translation>
  </message>
  <message>
   <source>Backups in reach</source>
   <translation>النسخ الاحتياطية القريبة</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Files: %1</source>
   <translation>الملفات: %1</translation>
  </message>
  <message>
   <source>In the keychain</source>
   <translation>في سلسلة المفاتيح</translation>
  </message>
  <message>
   <source>Meta did not confirm. Remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>لم تؤكد Meta. أزل Conwerz في Facebook من «الإعدادات، عمليات دمج الأعمال»، وما منحه نشاطك التجاري من إعدادات الأعمال لدى Meta: مستخدمو النظام، إبطال الرموز.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>لا شيء.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>لم يكتمل</translation>
  </message>
  <message>
   <source>Nothing is connected.</source>
   <translation>لا شيء مربوط.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>على المُرحِّل</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Out of reach: %1. Delete the files named .conwerz-backup where they are.</source>
   <translation>بعيدة عن المتناول: %1. احذف الملفات المسماة ‎.conwerz-backup حيث هي.</translation>
  </message>
  <message>
   <source>The database's key, the recovery code and every login.</source>
   <translation>مفتاح قاعدة البيانات، ورمز الاستعادة، وكل تسجيلات الدخول.</translation>
  </message>
  <message>
   <source>The database. No message is in it.</source>
   <translation>قاعدة البيانات. ليست فيها أي رسالة.</translation>
  </message>
  <message>
   <source>The keychain did not open. Its entries named Conwerz open nothing any more: delete them there.</source>
   <translation>لم تُفتح سلسلة المفاتيح. مدخلاتها المسماة Conwerz لم تعد تفتح شيئًا: احذفها هناك.</translation>
  </message>
  <message>
   <source>The relay did not answer. What waits there is sealed, and is let go of within 30 days.</source>
   <translation>لم يُجب المُرحِّل. ما ينتظر هناك مختوم، ويُترك خلال 30 يومًا.</translation>
  </message>
  <message>
   <source>This computer's registration, and what waits there sealed.</source>
   <translation>تسجيل هذا الحاسوب، وما ينتظر هناك مختومًا.</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>جارٍ</translation>
  </message>
  <message>
   <source>Unsubscribed, and the grant ended: %1</source>
   <translation>أُلغي الاشتراك، وأُنهي الإذن: %1</translation>
  </message>
  <message>
   <source>erase</source>
   <translation>محو</translation>
  </message>
 </context>
 <context>
  <name>ErasePage</name>
  <message>
   <source>Conwerz forgets your shop, and begins again as on its first day.</source>
   <translation>ينسى Conwerz متجرك، ويبدأ من جديد كأول يوم.</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>محو كل شيء</translation>
  </message>
  <message>
   <source>Export first</source>
   <translation>التصدير أولًا</translation>
  </message>
  <message>
   <source>The practice shop ends. Your own shop, if you have one, stays as it is.</source>
   <translation>ينتهي متجر التدريب. أما متجرك أنت، إن وُجد، فيبقى كما هو.</translation>
  </message>
  <message>
   <source>The recovery code opens nothing afterwards, and your customers' messages cannot be fetched again in full. What Facebook, Instagram and WhatsApp keep themselves stays there.</source>
   <translation>لا يفتح رمز الاستعادة شيئًا بعد ذلك، ولا يمكن جلب رسائل عملائك كاملة مرة أخرى. وما يحفظه Facebook وInstagram وWhatsApp أنفسهم يبقى هناك.</translation>
  </message>
  <message>
   <source>There is no way back</source>
   <translation>لا رجوع بعد هذا</translation>
  </message>
  <message>
   <source>Type “%1” to erase everything</source>
   <translation>اكتب «%1» لمحو كل شيء</translation>
  </message>
  <message>
   <source>What will happen, in this order</source>
   <translation>ما سيحدث، بهذا الترتيب</translation>
  </message>
 </context>
 <context>
  <name>ErasingScreen</name>
  <message>
   <source>Another computer of your shop removed this one.</source>
   <translation>أزال حاسوب آخر من متجرك هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Erased here, with something left elsewhere</source>
   <translation>مُحي هنا، وبقي شيء في مكان آخر</translation>
  </message>
  <message>
   <source>Erasing everything</source>
   <translation>يُمحى كل شيء</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>قرأته</translation>
  </message>
  <message>
   <source>Nothing on this computer can be read any more. This is left for you:</source>
   <translation>لم يعد يمكن قراءة شيء على هذا الحاسوب. بقي هذا عليك:</translation>
  </message>
  <message>
   <source>This takes a moment. If it is interrupted, the next start finishes it.</source>
   <translation>يستغرق هذا لحظة. إن انقطع، أكمله التشغيل التالي.</translation>
  </message>
 </context>
 <context>
  <name>Erasure</name>
  <message numerus="yes">
   <source>%1 of %n erased ids are still in the file; the next purge looks again</source>
   <translation>
    <numerusform>‏%1 من %n من المعرّفات الممحوة ما زال في الملف؛ سيبحث المحو التالي مجددًا</numerusform>
    <numerusform>‏%1 من %n من المعرّفات الممحوة ما زال في الملف؛ سيبحث المحو التالي مجددًا</numerusform>
    <numerusform>‏%1 من %n من المعرّفات الممحوة ما زال في الملف؛ سيبحث المحو التالي مجددًا</numerusform>
    <numerusform>‏%1 من %n من المعرّفات الممحوة ما زال في الملف؛ سيبحث المحو التالي مجددًا</numerusform>
    <numerusform>‏%1 من %n من المعرّفات الممحوة ما زال في الملف؛ سيبحث المحو التالي مجددًا</numerusform>
    <numerusform>‏%1 من %n من المعرّفات الممحوة ما زال في الملف؛ سيبحث المحو التالي مجددًا</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>0 traces of %n ids in %1 decrypted pages</source>
   <translation>
    <numerusform>0 أثر لأي معرّف في %1 صفحة بعد فك التشفير</numerusform>
    <numerusform>0 أثر من معرّف واحد في %1 صفحة بعد فك التشفير</numerusform>
    <numerusform>0 أثر من معرّفين في %1 صفحة بعد فك التشفير</numerusform>
    <numerusform>0 أثر من %n معرّفات في %1 صفحة بعد فك التشفير</numerusform>
    <numerusform>0 أثر من %n معرّفًا في %1 صفحة بعد فك التشفير</numerusform>
    <numerusform>0 أثر من %n معرّف في %1 صفحة بعد فك التشفير</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>نُسي شخص</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>النسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Backups out of reach, to be erased by hand</source>
   <translation>نسخ احتياطية بعيدة عن المتناول، تُمحى يدويًا</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>قُطع الاتصال</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>المسودات</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>الرسائل</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>الملاحظات</translation>
  </message>
  <message>
   <source>Nothing had an id that could be looked for</source>
   <translation>لم يكن لشيء معرّف يمكن البحث عنه</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>أخرى</translation>
  </message>
  <message>
   <source>Past their time</source>
   <translation>انتهت مدته</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>الصور والملفات</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>التفاعلات</translation>
  </message>
  <message>
   <source>Unread events</source>
   <translation>أحداث لم تُقرأ</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>%1 could not be written. Make room, or choose another folder.</source>
   <translation>تعذّرت كتابة %1. أفرغ مساحة، أو اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>المحادثة</translation>
  </message>
 </context>
 <context>
  <name>ExportPage</name>
  <message>
   <source>Everything</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>التصدير</translation>
  </message>
  <message>
   <source>One ZIP with a file for each kind of data, and a page that describes them. It is not encrypted: whoever has it can read it.</source>
   <translation>ملف ZIP واحد فيه ملف لكل نوع من البيانات، وصفحة تصفها. وهو غير مشفّر: من يملكه يستطيع قراءته.</translation>
  </message>
  <message>
   <source>One conversation</source>
   <translation>محادثة واحدة</translation>
  </message>
  <message>
   <source>Open it in the inbox. Ctrl+P prints it; Ctrl+Shift+S saves it as PDF, text, HTML or JSON, by the ending of the name.</source>
   <translation>افتحها في الوارد. يطبعها Ctrl+P؛ ويحفظها Ctrl+Shift+S بصيغة PDF أو نص أو HTML أو JSON، بحسب نهاية الاسم.</translation>
  </message>
  <message>
   <source>Save an archive…</source>
   <translation>حفظ أرشيف…</translation>
  </message>
  <message>
   <source>Saved: %1</source>
   <translation>حُفظ: %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Your data is yours: take it with you in a form that other programs read.</source>
   <translation>بياناتك ملكك: خذها معك بصيغة تقرؤها برامج أخرى.</translation>
  </message>
 </context>
 <context>
  <name>FieldQuestion</name>
  <message>
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>إضافة حقل</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Change this field</source>
   <translation>تغيير هذا الحقل</translation>
  </message>
  <message>
   <source>Delete this field</source>
   <translation>حذف هذا الحقل</translation>
  </message>
  <message>
   <source>It stands on the card of every person: a city, a birthday, an address for deliveries. Eight fields at the most.</source>
   <translation>يظهر على بطاقة كل شخص: مدينة، أو عيد ميلاد، أو عنوان للتوصيل. ثمانية حقول على الأكثر.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>اسم الحقل</translation>
  </message>
 </context>
 <context>
  <name>FilterSheet</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Change this view</source>
   <translation>تغيير هذا العرض</translation>
  </message>
  <message>
   <source>Delete this view</source>
   <translation>حذف هذا العرض</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>أسفل</translation>
  </message>
  <message>
   <source>It shows the conversations that its line finds. Words in quotation marks are looked for in messages, others in names.</source>
   <translation>يُظهر المحادثات التي يجدها سطره. يُبحث عن الكلمات بين علامتي اقتباس في الرسائل، وعن غيرها في الأسماء.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>اسم العرض</translation>
  </message>
  <message>
   <source>Place in the rail</source>
   <translation>مكانه في الشريط</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>أعلى</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>ما يبحث عنه</translation>
  </message>
  <message>
   <source>What the view looks for</source>
   <translation>ما يبحث عنه العرض</translation>
  </message>
 </context>
 <context>
  <name>FoldLine</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>معروض</translation>
  </message>
 </context>
 <context>
  <name>ForgetQuestion</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>محو كل شيء</translation>
  </message>
  <message>
   <source>Erasing…</source>
   <translation>جارٍ المحو…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>إبقاؤه</translation>
  </message>
 </context>
 <context>
  <name>Forgetting</name>
  <message>
   <source>Everything with this person on every channel is erased from this computer, and cannot be brought back. Older messages stay away when Meta tells of them again, and backups made here go as well. Meta and the customer keep theirs.</source>
   <translation>يُمحى من هذا الحاسوب كل ما مع هذا الشخص على كل قناة، ولا يمكن استرجاعه. تبقى الرسائل الأقدم غائبة حين تذكرها Meta مجددًا، وتزول معها النسخ الاحتياطية المنشأة هنا. وتحتفظ Meta والعميل بما لديهما.</translation>
  </message>
  <message>
   <source>Forget %1?</source>
   <translation>نسيان %1؟</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>نُسي</translation>
  </message>
  <message>
   <source>Not everything is erased yet</source>
   <translation>لم يُمحَ كل شيء بعد</translation>
  </message>
  <message>
   <source>This computer's disk could not be written. What is left is erased as soon as it can be.</source>
   <translation>تعذّرت الكتابة على قرص هذا الحاسوب. يُمحى ما بقي فور أن يمكن ذلك.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Search results</source>
   <translation>نتائج البحث</translation>
  </message>
  <message>
   <source>Words are found by their beginnings, in what was written and in names.</source>
   <translation>تُوجد الكلمات من بداياتها، فيما كُتب وفي الأسماء.</translation>
  </message>
  <message>
   <source>shows the list again</source>
   <translation>يُظهر القائمة مجددًا</translation>
  </message>
 </context>
 <context>
  <name>GeneralPage</name>
  <message>
   <source>%1 %</source>
   <translation>%1 %</translation>
  </message>
  <message>
   <source>10 s</source>
   <translation>10 ث</translation>
  </message>
  <message>
   <source>5 s</source>
   <translation>5 ث</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>دائمًا</translation>
  </message>
  <message>
   <source>An answer can be taken back for</source>
   <translation>مدة إمكان التراجع عن الرد</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>مثل الحاسوب</translation>
  </message>
  <message>
   <source>Asks me</source>
   <translation>يسألني</translation>
  </message>
  <message>
   <source>Closing the window</source>
   <translation>إغلاق النافذة</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>مريح</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>مكثّف</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Distance between lines</source>
   <translation>المسافة بين الأسطر</translation>
  </message>
  <message>
   <source>Everybody here is invented, and nothing you send reaches a real person. Leaving erases the practice shop from this computer.</source>
   <translation>كل من هنا مختلَق، ولا يصل شيء ترسله إلى شخص حقيقي. المغادرة تمحو متجر التدريب من هذا الحاسوب.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>عام</translation>
  </message>
  <message>
   <source>Goes on receiving in the tray</source>
   <translation>يواصل الاستقبال في شريط النظام</translation>
  </message>
  <message>
   <source>Goes on receiving without a window</source>
   <translation>يواصل الاستقبال بلا نافذة</translation>
  </message>
  <message>
   <source>Leave and erase…</source>
   <translation>المغادرة والمحو…</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>حركة أقل</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Light by day and dark by night, if your system does so.</source>
   <translation>فاتح نهارًا وداكن ليلًا، إن كان نظامك يفعل ذلك.</translation>
  </message>
  <message>
   <source>More contrast</source>
   <translation>تباين أعلى</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>أبدًا</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>بلا تراجع</translation>
  </message>
  <message>
   <source>Practice shop</source>
   <translation>متجر التدريب</translation>
  </message>
  <message>
   <source>Quits Conwerz</source>
   <translation>ينهي Conwerz</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>الإرسال</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>حجم النص</translation>
  </message>
 </context>
 <context>
  <name>GreetingCard</name>
  <message>
   <source>Give your hours first</source>
   <translation>أدخل ساعات عملك أولًا</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>النص</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>%1 a day</source>
   <translation>‏%1 في اليوم</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>‏%1 س</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>‏%1 د</translation>
  </message>
  <message>
   <source>%1 min ago</source>
   <translation>قبل %1 د</translation>
  </message>
  <message>
   <source>%1 of %2, %3</source>
   <translation>‏%1 من %2، %3</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>‏%1 ث</translation>
  </message>
  <message>
   <source>%1, last message %2</source>
   <translation>‏%1، آخر رسالة %2</translation>
  </message>
  <message>
   <source>A message is missing</source>
   <translation>رسالة مفقودة</translation>
  </message>
  <message>
   <source>A permission that Conwerz needs here was not given, or was taken back.</source>
   <translation>إذن يحتاجه Conwerz هنا لم يُمنح، أو سُحب.</translation>
  </message>
  <message>
   <source>All good</source>
   <translation>كل شيء على ما يرام</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>فحص مجددًا</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>جارٍ الفحص…</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>التسليم</translation>
  </message>
  <message>
   <source>Facebook Page</source>
   <translation>صفحة Facebook</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed before Conwerz may go on. Sign in there once.</source>
   <translation>يريد Facebook تأكيد شيء قبل أن يتابع Conwerz. سجّل الدخول هناك مرة واحدة.</translation>
  </message>
  <message>
   <source>High</source>
   <translation>عالية</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>قيد المراجعة</translation>
  </message>
  <message>
   <source>Instagram account</source>
   <translation>حساب Instagram</translation>
  </message>
  <message>
   <source>Last message %1</source>
   <translation>آخر رسالة %1</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>تسجيل الدخول</translation>
  </message>
  <message>
   <source>Login ended</source>
   <translation>انتهى تسجيل الدخول</translation>
  </message>
  <message>
   <source>Login ends soon</source>
   <translation>ينتهي تسجيل الدخول قريبًا</translation>
  </message>
  <message>
   <source>Login on hold</source>
   <translation>تسجيل الدخول معلّق</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>منخفضة</translation>
  </message>
  <message>
   <source>Many people blocked or reported this number. Send less until its rating is better.</source>
   <translation>حظر كثيرون هذا الرقم أو أبلغوا عنه. أرسل أقل حتى يتحسن تقييمه.</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>متوسطة</translation>
  </message>
  <message>
   <source>Messages delayed</source>
   <translation>الرسائل متأخرة</translation>
  </message>
  <message>
   <source>Messages not arriving</source>
   <translation>الرسائل لا تصل</translation>
  </message>
  <message>
   <source>Meta could not charge the account, so it sends nothing. Check how it pays.</source>
   <translation>تعذّر على Meta تحصيل المبلغ من الحساب، فلا يرسل شيئًا. تحقق من طريقة دفعه.</translation>
  </message>
  <message>
   <source>Meta declined the number's display name. Choose another one there.</source>
   <translation>رفضت Meta الاسم المعروض للرقم. اختر غيره هناك.</translation>
  </message>
  <message>
   <source>Meta did not answer, so the login could not be checked.</source>
   <translation>لم تُجب Meta، فتعذّر فحص تسجيل الدخول.</translation>
  </message>
  <message>
   <source>Meta has a newer message than Conwerz: its notice never came.</source>
   <translation>لدى Meta رسالة أحدث مما لدى Conwerz: لم يصل إشعارها.</translation>
  </message>
  <message>
   <source>Meta has restricted this account. Business Suite says why.</source>
   <translation>قيّدت Meta هذا الحساب. يذكر Business Suite السبب.</translation>
  </message>
  <message>
   <source>Meta has stopped telling Conwerz about new messages.</source>
   <translation>توقفت Meta عن إخبار Conwerz بالرسائل الجديدة.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the account. Receiving works meanwhile.</source>
   <translation>ما زالت Meta تراجع الحساب. والاستقبال يعمل في الأثناء.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the number's display name. Sending to new customers waits for it.</source>
   <translation>ما زالت Meta تراجع الاسم المعروض للرقم. والإرسال إلى عملاء جدد ينتظر ذلك.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the login, so nothing can be sent or received.</source>
   <translation>لم تعد Meta تقبل تسجيل الدخول، فلا يمكن إرسال شيء ولا استقباله.</translation>
  </message>
  <message>
   <source>Meta no longer shows this account to Conwerz. Was it moved or closed?</source>
   <translation>لم تعد Meta تُظهر هذا الحساب لـ Conwerz. هل نُقل أو أُغلق؟</translation>
  </message>
  <message>
   <source>Meta tells Conwerz only %1 of the %2 kinds of news that it needs.</source>
   <translation>لا تخبر Meta برنامج Conwerz إلا بـ %1 من أنواع الأخبار الـ %2 التي يحتاجها.</translation>
  </message>
  <message>
   <source>Name declined</source>
   <translation>رُفض الاسم</translation>
  </message>
  <message>
   <source>Name in review</source>
   <translation>الاسم قيد المراجعة</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>لم يُفحص</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>لم يُفحص بعد</translation>
  </message>
  <message>
   <source>Not everything arrives</source>
   <translation>لا يصل كل شيء</translation>
  </message>
  <message>
   <source>Not found at Meta</source>
   <translation>غير موجود لدى Meta</translation>
  </message>
  <message>
   <source>Not proven yet</source>
   <translation>لم يثبت بعد</translation>
  </message>
  <message>
   <source>Not rated</source>
   <translation>بلا تقييم</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>غير مسجّل</translation>
  </message>
  <message>
   <source>Not signed in</source>
   <translation>لم يُسجَّل الدخول</translation>
  </message>
  <message>
   <source>Nothing came within ten minutes. Was “hello” sent to %1?</source>
   <translation>لم يصل شيء خلال عشر دقائق. هل أُرسلت «مرحبًا» إلى %1؟</translation>
  </message>
  <message>
   <source>Nothing has arrived yet. Write to yourself, and see that it works.</source>
   <translation>لم يصل شيء بعد. اكتب إلى نفسك، وتأكد من أنه يعمل.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>لا شيء بعد</translation>
  </message>
  <message>
   <source>Open Business Suite</source>
   <translation>فتح Business Suite</translation>
  </message>
  <message>
   <source>Open Facebook</source>
   <translation>فتح Facebook</translation>
  </message>
  <message>
   <source>Open WhatsApp numbers</source>
   <translation>فتح أرقام WhatsApp</translation>
  </message>
  <message>
   <source>Our delivery service does not answer. Messages wait there, and none is lost.</source>
   <translation>خدمة التسليم لدينا لا تجيب. الرسائل تنتظر هناك، ولا تضيع أي منها.</translation>
  </message>
  <message>
   <source>Payment problem</source>
   <translation>مشكلة في الدفع</translation>
  </message>
  <message>
   <source>Permission missing</source>
   <translation>إذن ناقص</translation>
  </message>
  <message>
   <source>Quality is low</source>
   <translation>الجودة منخفضة</translation>
  </message>
  <message>
   <source>Received in %1. This connection works.</source>
   <translation>وصلت خلال %1. هذا الاتصال يعمل.</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>إعادة الربط</translation>
  </message>
  <message>
   <source>Restricted by Meta</source>
   <translation>قيّدته Meta</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>المراجعة</translation>
  </message>
  <message>
   <source>Show me how</source>
   <translation>أرني كيف</translation>
  </message>
  <message>
   <source>Subscribe again</source>
   <translation>الاشتراك مجددًا</translation>
  </message>
  <message>
   <source>Subscription</source>
   <translation>الاشتراك</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>متوقف</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>اختبار</translation>
  </message>
  <message>
   <source>The delivery could not be checked.</source>
   <translation>تعذّر فحص التسليم.</translation>
  </message>
  <message>
   <source>The login ends on %1. Renew it now, and nothing is interrupted.</source>
   <translation>ينتهي تسجيل الدخول في %1. جدّده الآن فلا ينقطع شيء.</translation>
  </message>
  <message>
   <source>The login is not in this computer's keychain. Sign in once more.</source>
   <translation>تسجيل الدخول ليس في سلسلة مفاتيح هذا الحاسوب. سجّل الدخول مرة أخرى.</translation>
  </message>
  <message>
   <source>The number is not registered for WhatsApp, so it cannot send.</source>
   <translation>الرقم غير مسجّل في WhatsApp، فلا يمكنه الإرسال.</translation>
  </message>
  <message>
   <source>The subscription could not be checked.</source>
   <translation>تعذّر فحص الاشتراك.</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>صالح</translation>
  </message>
  <message>
   <source>Valid until %1</source>
   <translation>صالح حتى %1</translation>
  </message>
  <message>
   <source>Valid, never expires</source>
   <translation>صالح، لا ينتهي أبدًا</translation>
  </message>
  <message>
   <source>What Meta's review says could not be asked.</source>
   <translation>تعذّر السؤال عما تقوله مراجعة Meta.</translation>
  </message>
  <message>
   <source>What this was for is switched off, so nothing new comes. What is stored stays until its time.</source>
   <translation>أُوقف ما كان هذا من أجله، فلا يأتي جديد. وما هو محفوظ يبقى حتى تنتهي مدته.</translation>
  </message>
  <message>
   <source>WhatsApp number</source>
   <translation>رقم WhatsApp</translation>
  </message>
  <message>
   <source>Write “hello” to %1 from another account. Waiting for it…</source>
   <translation>اكتب «مرحبًا» إلى %1 من حساب آخر. ننتظرها…</translation>
  </message>
  <message>
   <source>checked %1</source>
   <translation>فُحص %1</translation>
  </message>
  <message>
   <source>good</source>
   <translation>جيد</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>بلا حد</translation>
  </message>
  <message>
   <source>“Allow access to messages” is switched off in Instagram, so new messages do not reach Conwerz.</source>
   <translation>«السماح بالوصول إلى الرسائل» متوقف في Instagram، فلا تصل الرسائل الجديدة إلى Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>HelpChapter</name>
  <message>
   <source>This page is not translated yet, so it is in English.</source>
   <translation>لم تُترجم هذه الصفحة بعد، ولذلك هي بالإنجليزية.</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>How to do things here. Each page says which key does it faster.</source>
   <translation>كيف تُنجَز الأمور هنا. تذكر كل صفحة المفتاح الذي يُسرعها.</translation>
  </message>
  <message>
   <source>No page has all of these words. Try fewer.</source>
   <translation>لا صفحة فيها كل هذه الكلمات. جرّب كلمات أقل.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>صفحات</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>البحث في المساعدة</translation>
  </message>
  <message>
   <source>These pages were translated from English, and no native speaker has read them yet.</source>
   <translation>تُرجمت هذه الصفحات عن الإنجليزية، ولم يقرأها بعد أي ناطق أصلي بالعربية.</translation>
  </message>
 </context>
 <context>
  <name>HelpPiece</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
 </context>
 <context>
  <name>HolidaysCard</name>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <translation>%1، %2، %3</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Christmas</source>
   <translation>عيد الفطر</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>اليوم الأول</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>العطل</translation>
  </message>
  <message>
   <source>Last day, if another</source>
   <translation>اليوم الأخير، إن كان غيره</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>إزالة %1</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>المناسبة</translation>
  </message>
 </context>
 <context>
  <name>Hours</name>
  <message>
   <source>%1 to %2</source>
   <translation>من %1 إلى %2</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>مغلق</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>عطلة</translation>
  </message>
  <message>
   <source>Write a date like %1, and the last day not before the first.</source>
   <translation>اكتب تاريخًا مثل %1، وألا يسبق اليوم الأخير اليوم الأول.</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d MMM</translation>
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <translation>ddd d MMM yyyy</translation>
  </message>
 </context>
 <context>
  <name>HoursDay</name>
  <message>
   <source>%1, closes</source>
   <translation>‏%1، الإغلاق</translation>
  </message>
  <message>
   <source>%1, opens</source>
   <translation>‏%1، الفتح</translation>
  </message>
  <message>
   <source>Add a pause on %1</source>
   <translation>إضافة استراحة يوم %1</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>مغلق</translation>
  </message>
  <message>
   <source>Open on %1</source>
   <translation>مفتوح يوم %1</translation>
  </message>
  <message>
   <source>Remove these hours</source>
   <translation>إزالة هذه الساعات</translation>
  </message>
  <message>
   <source>These overlap</source>
   <translation>هذه متداخلة</translation>
  </message>
 </context>
 <context>
  <name>HoursPage</name>
  <message>
   <source>Connect a Page or a number under Integrations. Then its hours are here.</source>
   <translation>اربط صفحة أو رقمًا في «الربط». بعدها تجد ساعات عمله هنا.</translation>
  </message>
  <message>
   <source>Give hours</source>
   <translation>تحديد الساعات</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>ساعات العمل</translation>
  </message>
  <message>
   <source>No hours yet</source>
   <translation>لا ساعات عمل بعد</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>لا شيء مربوط</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>الأسبوع</translation>
  </message>
  <message>
   <source>Use these hours everywhere</source>
   <translation>استخدام هذه الساعات في كل مكان</translation>
  </message>
  <message>
   <source>When you are there to answer. Automatic answers and response times go by these hours.</source>
   <translation>متى تكون موجودًا لترد. تتبع هذه الساعاتِ الردودُ التلقائية وأزمنة الرد.</translation>
  </message>
  <message>
   <source>Whose hours</source>
   <translation>ساعات عمل مَن</translation>
  </message>
  <message>
   <source>Without hours Conwerz takes you to be there at any time.</source>
   <translation>بلا ساعات عمل يعدّك Conwerz موجودًا في كل وقت.</translation>
  </message>
 </context>
 <context>
  <name>HoursPreview</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>الأيام السبعة المقبلة</translation>
  </message>
 </context>
 <context>
  <name>HowQuestion</name>
  <message>
   <source>Connected tools</source>
   <translation>الأدوات المرتبطة</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Let Conwerz see Instagram messages</source>
   <translation>السماح لـ Conwerz برؤية رسائل Instagram</translation>
  </message>
  <message>
   <source>Message controls</source>
   <translation>عناصر التحكم في الرسائل</translation>
  </message>
  <message>
   <source>Messages and story replies</source>
   <translation>الرسائل والردود على القصص</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Switch on “Allow access to messages”</source>
   <translation>فعّل «السماح بالوصول إلى الرسائل»</translation>
  </message>
  <message>
   <source>The switch is in the Instagram app, signed in as the shop:</source>
   <translation>المفتاح في تطبيق Instagram، بعد تسجيل الدخول بحساب المتجر:</translation>
  </message>
 </context>
 <context>
  <name>IconButton</name>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
 </context>
 <context>
  <name>Inbox</name>
  <message>
   <source>All conversations</source>
   <translation>كل المحادثات</translation>
  </message>
  <message>
   <source>Conversations appear here as soon as somebody writes</source>
   <translation>تظهر المحادثات هنا فور أن يكتب أحد</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <source>Ending soon</source>
   <translation>تنتهي قريبًا</translation>
  </message>
  <message>
   <source>Everyone is answered</source>
   <translation>رُدّ على الجميع</translation>
  </message>
  <message>
   <source>Everything is read</source>
   <translation>كل شيء مقروء</translation>
  </message>
  <message>
   <source>Everything was delivered</source>
   <translation>وصل كل شيء</translation>
  </message>
  <message>
   <source>No window closes within two hours</source>
   <translation>لا تنتهي أي مهلة رد خلال ساعتين</translation>
  </message>
  <message>
   <source>Nobody is shut out</source>
   <translation>لا أحد محظور</translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>لا أحد ينتظر</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>لم تصل</translation>
  </message>
  <message>
   <source>Nothing is snoozed</source>
   <translation>لا شيء مؤجل</translation>
  </message>
  <message>
   <source>Nothing is starred</source>
   <translation>لا شيء مميز بنجمة</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>مؤجلة</translation>
  </message>
  <message>
   <source>Spam and blocked</source>
   <translation>المزعجة والمحظورة</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>مميزة بنجمة</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>غير مقروءة</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>بانتظار ردك</translation>
  </message>
  <message>
   <source>What you are done with is kept here</source>
   <translation>ما أنجزته يُحفظ هنا</translation>
  </message>
 </context>
 <context>
  <name>InboxPlace</name>
  <message>
   <source>Choose one from the list.</source>
   <translation>اختر واحدة من القائمة.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>ربط متجري</translation>
  </message>
  <message>
   <source>Customers are arriving</source>
   <translation>العملاء في الطريق</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>أربع خطوات، نحو ثلاث دقائق. أنت تختار ما نطلبه من Meta.</translation>
  </message>
  <message>
   <source>New messages appear here by themselves.</source>
   <translation>تظهر الرسائل الجديدة هنا تلقائيًا.</translation>
  </message>
  <message>
   <source>No conversation is open</source>
   <translation>لا توجد محادثة مفتوحة</translation>
  </message>
  <message>
   <source>No shop is connected</source>
   <translation>لا متجر مربوط</translation>
  </message>
  <message>
   <source>They are invented, and write as real ones do.</source>
   <translation>هم مختلَقون، ويكتبون كما يكتب الحقيقيون.</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>التجربة بمتجر تدريب</translation>
  </message>
  <message>
   <source>opens the next one</source>
   <translation>يفتح التالية</translation>
  </message>
  <message>
   <source>shows all conversations</source>
   <translation>يُظهر كل المحادثات</translation>
  </message>
 </context>
 <context>
  <name>Insights</name>
  <message>
   <source>%1 %</source>
   <translation>%1 %</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>‏%1 س</translation>
  </message>
  <message>
   <source>%1 less</source>
   <translation>أقل بـ %1</translation>
  </message>
  <message>
   <source>%1 more</source>
   <translation>أكثر بـ %1</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n days provided</source>
   <translation>
    <numerusform>قُدّم %1 من %n يوم</numerusform>
    <numerusform>قُدّم %1 من %n يوم</numerusform>
    <numerusform>قُدّم %1 من يومين</numerusform>
    <numerusform>قُدّم %1 من %n أيام</numerusform>
    <numerusform>قُدّم %1 من %n يومًا</numerusform>
    <numerusform>قُدّم %1 من %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>%1. Counted on this computer, from your own messages. No message text is kept for it.</source>
   <translation>‏%1. محسوب على هذا الحاسوب، من رسائلك أنت. لا يُحفظ لأجله نص أي رسالة.</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>لا نقاط</numerusform>
    <numerusform>نقطة واحدة</numerusform>
    <numerusform>نقطتان</numerusform>
    <numerusform>%n نقاط</numerusform>
    <numerusform>%n نقطة</numerusform>
    <numerusform>%n نقطة</numerusform>
   </translation>
  </message>
  <message>
   <source>Accounts that began to follow you, as Meta counts them. It keeps 30 days of them.</source>
   <translation>الحسابات التي بدأت متابعتك، كما تحسبها Meta. وهي تحفظ منها 30 يومًا.</translation>
  </message>
  <message>
   <source>Accounts that saw something of yours, as Meta counts them.</source>
   <translation>الحسابات التي رأت شيئًا من عندك، كما تحسبها Meta.</translation>
  </message>
  <message>
   <source>Answered within 15 min</source>
   <translation>رُدّ عليها خلال 15 د</translation>
  </message>
  <message>
   <source>As of %1. Meta is up to 48 hours late.</source>
   <translation>حتى %1. تتأخر Meta 48 ساعة على الأكثر.</translation>
  </message>
  <message>
   <source>At the end of each day on which Conwerz asked Meta.</source>
   <translation>في نهاية كل يوم سأل فيه Conwerz خدمات Meta.</translation>
  </message>
  <message>
   <source>By other people, below your posts, and mentions of your account.</source>
   <translation>من أشخاص آخرين تحت منشوراتك، والإشارات إلى حسابك.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>القناة</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Counted by Conwerz on this computer. No name and no message is part of it.</source>
   <translation>يحسبه Conwerz على هذا الحاسوب. ليس فيه أي اسم ولا أي رسالة.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>يوم</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>قُطع الاتصال</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Figures grow from today</source>
   <translation>تنمو الأرقام من اليوم</translation>
  </message>
  <message>
   <source>First reply</source>
   <translation>أول رد</translation>
  </message>
  <message>
   <source>First reply, median</source>
   <translation>أول رد، الوسيط</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>المتابعون</translation>
  </message>
  <message>
   <source>Forms that were filled in. Test leads do not count.</source>
   <translation>النماذج التي مُلئت. لا تُحسب النماذج التجريبية.</translation>
  </message>
  <message>
   <source>From a customer's question to the first answer by a person within 24 hours; the one in the middle. Automatic answers do not count. A question is a message that no unanswered one precedes within 24 hours.</source>
   <translation>من سؤال العميل إلى أول رد من شخص خلال 24 ساعة؛ القيمة الوسطى. لا تُحسب الردود التلقائية. السؤال رسالة لا تسبقها خلال 24 ساعة رسالة لم يُرد عليها.</translation>
  </message>
  <message>
   <source>From the form to the first contact, of the leads that were contacted that day.</source>
   <translation>من النموذج إلى أول تواصل، للعملاء المحتملين الذين جرى التواصل معهم في ذلك اليوم.</translation>
  </message>
  <message>
   <source>How often your posts, stories and reels were shown. Until 2025 Meta called this impressions.</source>
   <translation>عدد مرات عرض منشوراتك وقصصك ومقاطع الريلز. كانت Meta تسمي هذا مرات الظهور حتى 2025.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>الإحصاءات</translation>
  </message>
  <message>
   <source>Instagram followers</source>
   <translation>متابعو Instagram</translation>
  </message>
  <message>
   <source>Instagram reach</source>
   <translation>الوصول على Instagram</translation>
  </message>
  <message>
   <source>Instagram views</source>
   <translation>المشاهدات على Instagram</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message>
   <source>MMM</source>
   <translation>MMM</translation>
  </message>
  <message>
   <source>MMM yy</source>
   <translation>MMM yy</translation>
  </message>
  <message>
   <source>MMMM yyyy</source>
   <translation>MMMM yyyy</translation>
  </message>
  <message>
   <source>Messages by day</source>
   <translation>الرسائل حسب اليوم</translation>
  </message>
  <message>
   <source>Messages by month</source>
   <translation>الرسائل حسب الشهر</translation>
  </message>
  <message>
   <source>Messages by week</source>
   <translation>الرسائل حسب الأسبوع</translation>
  </message>
  <message>
   <source>Messages received</source>
   <translation>الرسائل المستلمة</translation>
  </message>
  <message>
   <source>Messages this month</source>
   <translation>الرسائل هذا الشهر</translation>
  </message>
  <message>
   <source>Meta has provided nothing of it yet.</source>
   <translation>لم تقدم Meta شيئًا منه بعد.</translation>
  </message>
  <message>
   <source>Meta no longer provides this figure. What was collected until then stays.</source>
   <translation>لم تعد Meta تقدم هذا الرقم. ويبقى ما جُمع حتى ذلك الحين.</translation>
  </message>
  <message>
   <source>Meta provides this figure from 100 followers on.</source>
   <translation>تقدم Meta هذا الرقم ابتداءً من 100 متابع.</translation>
  </message>
  <message>
   <source>Meta provides this figure only with a permission that was not granted.</source>
   <translation>لا تقدم Meta هذا الرقم إلا بإذن لم يُمنح.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>شهر</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>محادثات جديدة</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>متابعون جدد</translation>
  </message>
  <message>
   <source>New leads</source>
   <translation>عملاء محتملون جدد</translation>
  </message>
  <message>
   <source>New on Messenger</source>
   <translation>جديدة على Messenger</translation>
  </message>
  <message>
   <source>No figure</source>
   <translation>لا رقم</translation>
  </message>
  <message>
   <source>Not asked for yet.</source>
   <translation>لم يُطلب بعد.</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>غير محسوب</translation>
  </message>
  <message>
   <source>Not yet provided by Meta</source>
   <translation>لم تقدمه Meta بعد</translation>
  </message>
  <message>
   <source>Of the questions of a day, how many a person answered: within 15 minutes, as Meta's badge counts, and within 24 hours.</source>
   <translation>كم من أسئلة اليوم رد عليها شخص: خلال 15 دقيقة، كما تحسبها شارة Meta، وخلال 24 ساعة.</translation>
  </message>
  <message>
   <source>Only time in which the shop was open is counted.</source>
   <translation>لا يُحسب إلا الوقت الذي كان فيه المتجر مفتوحًا.</translation>
  </message>
  <message>
   <source>People who had never written to the Page before, as Meta counts them.</source>
   <translation>أشخاص لم يكتبوا إلى الصفحة من قبل، كما تحسبهم Meta.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>الوصول</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>مستلمة</translation>
  </message>
  <message>
   <source>Received: written by customers. Sent: written by people of the shop, here or in another program, and taken by Meta. Automatic answers are not among them.</source>
   <translation>المستلمة: كتبها العملاء. المرسلة: كتبها أشخاص من المتجر، هنا أو في برنامج آخر، وقبلتها Meta. ليست الردود التلقائية بينها.</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>معدل الرد</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>مرسلة</translation>
  </message>
  <message>
   <source>Somebody wrote for the first time, or again after nobody had written for three days.</source>
   <translation>كتب أحد لأول مرة، أو مجددًا بعد ثلاثة أيام لم يكتب فيها أحد.</translation>
  </message>
  <message>
   <source>Speed to lead</source>
   <translation>سرعة التواصل</translation>
  </message>
  <message>
   <source>Speed to lead, median</source>
   <translation>سرعة التواصل مع العملاء المحتملين، الوسيط</translation>
  </message>
  <message>
   <source>The sum of the daily figures: somebody who came on two days is in it twice.</source>
   <translation>مجموع الأرقام اليومية: من أتى في يومين يُحسب فيه مرتين.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>المشاهدات</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>أسبوع</translation>
  </message>
  <message>
   <source>Within 15 min</source>
   <translation>خلال 15 د</translation>
  </message>
  <message>
   <source>Within 24 h</source>
   <translation>خلال 24 س</translation>
  </message>
  <message>
   <source>accounts reached</source>
   <translation>حسابات وُصل إليها</translation>
  </message>
  <message>
   <source>against %1</source>
   <translation>مقابل %1</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d MMM</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <source>d MMMM</source>
   <translation>d MMMM</translation>
  </message>
  <message>
   <source>d MMMM yyyy</source>
   <translation>d MMMM yyyy</translation>
  </message>
  <message>
   <source>ddd d</source>
   <translation>ddd d</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d MMM</translation>
  </message>
  <message>
   <source>ddd d MMMM</source>
   <translation>ddd d MMMM</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>متابعون</translation>
  </message>
  <message>
   <source>in the middle of all of them</source>
   <translation>القيمة الوسطى بينها جميعًا</translation>
  </message>
  <message>
   <source>min</source>
   <translation>د</translation>
  </message>
  <message>
   <source>same as %1</source>
   <translation>مثل %1</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>أقل من 1 د</translation>
  </message>
  <message>
   <source>views</source>
   <translation>مشاهدات</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>أسوأ</translation>
  </message>
 </context>
 <context>
  <name>InsightsPlace</name>
  <message>
   <source>13 months</source>
   <translation>13 شهرًا</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 يومًا</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 أيام</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 يومًا</translation>
  </message>
  <message>
   <source>Count opening hours only</source>
   <translation>حساب ساعات العمل فقط</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Figures grow from today: each day is counted when it ends, and kept for 13 months.</source>
   <translation>تنمو الأرقام من اليوم: يُحسب كل يوم عند نهايته، ويُحفظ 13 شهرًا.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>الإحصاءات</translation>
  </message>
  <message>
   <source>Which time</source>
   <translation>أي مدة</translation>
  </message>
 </context>
 <context>
  <name>IntegrationFace</name>
  <message>
   <source>Checking…</source>
   <translation>جارٍ الفحص…</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>قطع الاتصال…</translation>
  </message>
  <message>
   <source>Features and permissions</source>
   <translation>الميزات والأذونات</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>إعادة الربط</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>اختبار</translation>
  </message>
 </context>
 <context>
  <name>Integrations</name>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>لا رسائل</numerusform>
    <numerusform>رسالة واحدة</numerusform>
    <numerusform>رسالتان</numerusform>
    <numerusform>%n رسائل</numerusform>
    <numerusform>%n رسالة</numerusform>
    <numerusform>%n رسالة</numerusform>
   </translation>
  </message>
  <message>
   <source>Another computer receives this now, so it is hidden here. Disconnect it to erase it here, or take it back.</source>
   <translation>حاسوب آخر يستقبل هذا الآن، لذا أُخفي هنا. اقطع اتصاله لمحوه هنا، أو استرجعه.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. Meta says no, and is asked again for a day.</source>
   <translation>يقول المُرحِّل إن Conwerz أُزيل في Facebook. تنفي Meta ذلك، وتُسأل مجددًا لمدة يوم.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. What is here is hidden until Meta has answered.</source>
   <translation>يقول المُرحِّل إن Conwerz أُزيل في Facebook. ما هنا مخفي حتى تجيب Meta.</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>التسليم</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>في مكان آخر</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>قيد التحقق</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>تسجيل الدخول</translation>
  </message>
  <message>
   <source>Number health</source>
   <translation>حالة الرقم</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>المحفوظ هنا</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>استرجاع</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>الإشعارات</translation>
  </message>
  <message>
   <source>connected %1</source>
   <translation>رُبط %1</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>عنوان المُرحِّل</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>ربط</translation>
  </message>
  <message>
   <source>Connect a Page, an Instagram account or a WhatsApp number, and what customers write appears here.</source>
   <translation>اربط صفحة أو حساب Instagram أو رقم WhatsApp، فيظهر هنا ما يكتبه العملاء.</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>المفصولة</translation>
  </message>
  <message>
   <source>Everything is encrypted on this computer. The relay keeps only what it has sealed for it.</source>
   <translation>كل شيء مشفّر على هذا الحاسوب. لا يحفظ المُرحِّل إلا ما ختمه له.</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>الربط</translation>
  </message>
  <message>
   <source>Nothing is connected yet</source>
   <translation>لا شيء مربوط بعد</translation>
  </message>
  <message>
   <source>What Conwerz is connected to, and how each connection is doing.</source>
   <translation>ما يرتبط به Conwerz، وحال كل اتصال.</translation>
  </message>
 </context>
 <context>
  <name>JoinQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Make them one</source>
   <translation>جعلهما واحدًا</translation>
  </message>
  <message>
   <source>Make them one person?</source>
   <translation>جعلهما شخصًا واحدًا؟</translation>
  </message>
  <message>
   <source>Their conversations, notes and fields stand on one card from then on; nothing is lost. You can take it back for 30 days. Which name counts?</source>
   <translation>تصبح محادثاتهما وملاحظاتهما وحقولهما على بطاقة واحدة؛ لا يضيع شيء. يمكنك التراجع خلال 30 يومًا. أي اسم يُعتمد؟</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>New messages: %1</source>
   <translation>رسائل جديدة: %1</translation>
  </message>
  <message>
   <source>To the newest</source>
   <translation>إلى الأحدث</translation>
  </message>
 </context>
 <context>
  <name>KeyLine</name>
  <message>
   <source>As at first</source>
   <translation>كما في البداية</translation>
  </message>
  <message>
   <source>Enter: other keys. Del: no keys.</source>
   <translation>‏Enter: مفاتيح أخرى. Del: بلا مفاتيح.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>بلا مفتاح</translation>
  </message>
 </context>
 <context>
  <name>KeyQuestion</name>
  <message>
   <source>Leave as it is</source>
   <translation>تركها كما هي</translation>
  </message>
  <message>
   <source>Nothing pressed yet</source>
   <translation>لم يُضغط شيء بعد</translation>
  </message>
  <message>
   <source>Press again</source>
   <translation>الضغط مجددًا</translation>
  </message>
  <message>
   <source>Press the new keys: one, or a few after one another. Esc leaves everything as it is.</source>
   <translation>اضغط المفاتيح الجديدة: واحدًا، أو بضعة متتالية. Esc يترك كل شيء كما هو.</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>استخدام هذه المفاتيح</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>All keys</source>
   <translation>كل المفاتيح</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>تغيير المفاتيح…</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>إغلاق (Esc)</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPage</name>
  <message>
   <source>All as at first</source>
   <translation>الكل كما في البداية</translation>
  </message>
  <message>
   <source>As a file</source>
   <translation>كملف</translation>
  </message>
  <message>
   <source>In the file of keys</source>
   <translation>في ملف المفاتيح</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Letters act while you are not writing. Every command is also in the palette, with or without a key.</source>
   <translation>تعمل الحروف حين لا تكتب. كل أمر موجود أيضًا في لوحة الأوامر، بمفتاح أو بدونه.</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>فتح مجلده</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>قراءته مجددًا</translation>
  </message>
  <message>
   <source>What you change is kept in %1, which can be edited, and copied to another computer.</source>
   <translation>ما تغيّره يُحفظ في %1، ويمكن تحريره ونسخه إلى حاسوب آخر.</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>%1 is needed to move about and to type. Choose another key.</source>
   <translation>‏%1 لازم للتنقل والكتابة. اختر مفتاحًا آخر.</translation>
  </message>
  <message>
   <source>A new line in your answer</source>
   <translation>سطر جديد في ردك</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Back one step</source>
   <translation>خطوة إلى الوراء</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>In every list and field</source>
   <translation>في كل قائمة وحقل</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Line %2 of the file cannot be read, so the usual keys count.</source>
   <translation>تعذّرت قراءة السطر %2 من الملف، لذا تسري المفاتيح المعتادة.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Move a lead one stage, with either arrow</source>
   <translation>نقل عميل محتمل مرحلة واحدة، بأي من السهمين</translation>
  </message>
  <message>
   <source>Next thing in this pane</source>
   <translation>الشيء التالي في هذا الجزء</translation>
  </message>
  <message>
   <source>No command has the name “%1”.</source>
   <translation>لا يوجد أمر باسم «%1».</translation>
  </message>
  <message>
   <source>Open, or press the button</source>
   <translation>فتح، أو ضغط الزر</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Page Down</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Page Up</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>مسافة</translation>
  </message>
  <message>
   <source>Super</source>
   <translation>Super</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Walk through a list</source>
   <translation>التنقل في قائمة</translation>
  </message>
  <message>
   <source>What can be done with a message</source>
   <translation>ما يمكن فعله برسالة</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>بلا مفتاح</translation>
  </message>
  <message>
   <source>“%1”: %2 belongs to “%3”, which stands before it.</source>
   <translation>‏«%1»: %2 يخص «%3» الذي قبله.</translation>
  </message>
  <message>
   <source>“%1”: %2 is needed to move about and to type.</source>
   <translation>‏«%1»: %2 لازم للتنقل والكتابة.</translation>
  </message>
  <message>
   <source>“%1”: keys are written as a list, like ["J", "Ctrl+J"].</source>
   <translation>‏«%1»: تُكتب المفاتيح كقائمة، مثل ["J", "Ctrl+J"].</translation>
  </message>
  <message>
   <source>“%1”: “%2” is no key.</source>
   <translation>‏«%1»: «%2» ليس مفتاحًا.</translation>
  </message>
  <message>
   <source>“%2” has %1 now, and would lose it.</source>
   <translation>المفتاح %1 هو الآن لـ «%2»، وسيفقده.</translation>
  </message>
 </context>
 <context>
  <name>LabelChip</name>
  <message>
   <source>Label %1</source>
   <translation>الوسم %1</translation>
  </message>
 </context>
 <context>
  <name>LabelItem</name>
  <message>
   <source>Change this label</source>
   <translation>تغيير هذا الوسم</translation>
  </message>
 </context>
 <context>
  <name>LabelPicker</name>
  <message>
   <source>%1 is labelled “%2”</source>
   <translation>وُضع على %1 الوسم «%2»</translation>
  </message>
  <message>
   <source>%1, on some</source>
   <translation>‏%1، على بعضها</translation>
  </message>
  <message>
   <source>%1, ticked</source>
   <translation>‏%1، محدد</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are labelled “%2”</source>
   <translation>
    <numerusform>لم يوضع الوسم «%2» على أي محادثة</numerusform>
    <numerusform>وُضع الوسم «%2» على محادثة واحدة</numerusform>
    <numerusform>وُضع الوسم «%2» على محادثتين</numerusform>
    <numerusform>وُضع الوسم «%2» على %n محادثات</numerusform>
    <numerusform>وُضع الوسم «%2» على %n محادثة</numerusform>
    <numerusform>وُضع الوسم «%2» على %n محادثة</numerusform>
   </translation>
  </message>
  <message>
   <source>Make the label “%1”</source>
   <translation>إنشاء الوسم «%1»</translation>
  </message>
  <message>
   <source>“%2” is taken off %1</source>
   <translation>أُزيل «%2» عن %1</translation>
  </message>
  <message numerus="yes">
   <source>“%2” is taken off %n conversations</source>
   <translation>
    <numerusform>لم يُزل «%2» عن أي محادثة</numerusform>
    <numerusform>أُزيل «%2» عن محادثة واحدة</numerusform>
    <numerusform>أُزيل «%2» عن محادثتين</numerusform>
    <numerusform>أُزيل «%2» عن %n محادثات</numerusform>
    <numerusform>أُزيل «%2» عن %n محادثة</numerusform>
    <numerusform>أُزيل «%2» عن %n محادثة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelPopup</name>
  <message>
   <source>Find a label, or name a new one</source>
   <translation>ابحث عن وسم، أو سمِّ وسمًا جديدًا</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
 </context>
 <context>
  <name>LabelSheet</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Change this label</source>
   <translation>تغيير هذا الوسم</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>اللون</translation>
  </message>
  <message>
   <source>Delete this label</source>
   <translation>حذف هذا الوسم</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Name of the label</source>
   <translation>اسم الوسم</translation>
  </message>
  <message>
   <source>Only you see labels. Each has a shape as well as a colour.</source>
   <translation>لا يرى الوسوم غيرك. لكل منها شكل كما له لون.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>الشكل</translation>
  </message>
 </context>
 <context>
  <name>Labels</name>
  <message>
   <source>A label needs a name.</source>
   <translation>يحتاج الوسم إلى اسم.</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>كهرماني</translation>
  </message>
  <message>
   <source>Another label is called so.</source>
   <translation>هناك وسم آخر بهذا الاسم.</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>أزرق</translation>
  </message>
  <message>
   <source>Cross</source>
   <translation>علامة ×</translation>
  </message>
  <message>
   <source>Diamond</source>
   <translation>معيّن</translation>
  </message>
  <message>
   <source>Dot</source>
   <translation>نقطة</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>أخضر</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>وردي</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>أحمر</translation>
  </message>
  <message>
   <source>Ring</source>
   <translation>حلقة</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>مربع</translation>
  </message>
  <message>
   <source>The label “%1” is deleted</source>
   <translation>حُذف الوسم «%1»</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>مثلث</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>بنفسجي</translation>
  </message>
 </context>
 <context>
  <name>LanguagePage</name>
  <message>
   <source>As the computer</source>
   <translation>مثل الحاسوب</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>The window changes at once. Your customers' words stay as they were written.</source>
   <translation>تتغير النافذة فورًا. وتبقى كلمات عملائك كما كُتبت.</translation>
  </message>
  <message>
   <source>The window speaks</source>
   <translation>لغة النافذة</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message>
   <source>Before free text closes</source>
   <translation>قبل أن تُغلق الكتابة الحرة</translation>
  </message>
  <message>
   <source>Free text until %1</source>
   <translation>الكتابة الحرة حتى %1</translation>
  </message>
  <message>
   <source>Free text will have closed</source>
   <translation>ستكون الكتابة الحرة قد أُغلقت</translation>
  </message>
  <message>
   <source>Free text will have closed. A template may be sent then.</source>
   <translation>ستكون الكتابة الحرة قد أُغلقت. يمكن حينها إرسال قالب.</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>لاحقًا اليوم</translation>
  </message>
  <message>
   <source>Monday morning</source>
   <translation>صباح الاثنين</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>هذا المساء</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>صباح الغد</translation>
  </message>
 </context>
 <context>
  <name>LaterCard</name>
  <message>
   <source>Goes %1</source>
   <translation>يُرسل %1</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>إرسال الآن</translation>
  </message>
  <message>
   <source>Write on</source>
   <translation>متابعة الكتابة</translation>
  </message>
 </context>
 <context>
  <name>LaterMenu</name>
  <message>
   <source>16:30, fri 10:00, 2h</source>
   <translation>16:30، الجمعة 10:00، 2h</translation>
  </message>
  <message>
   <source>Conwerz must be running then; else it goes at the next start.</source>
   <translation>يجب أن يكون Conwerz قيد التشغيل حينها؛ وإلا أُرسل عند التشغيل التالي.</translation>
  </message>
  <message>
   <source>Or when you say</source>
   <translation>أو متى تحدد</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>إرسال لاحقًا</translation>
  </message>
 </context>
 <context>
  <name>LeadCard</name>
  <message>
   <source>Test · %1</source>
   <translation>تجريبي · %1</translation>
  </message>
 </context>
 <context>
  <name>LeadPane</name>
  <message>
   <source>%1  ·  %2</source>
   <translation>%1  ·  %2</translation>
  </message>
  <message>
   <source>A test lead of Meta's own tool. It counts nowhere.</source>
   <translation>عميل محتمل تجريبي من أداة Meta نفسها. لا يُحسب في أي مكان.</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>إغلاق (Esc)</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>جرى التواصل</translation>
  </message>
  <message>
   <source>Delete the lead</source>
   <translation>حذف العميل المحتمل</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>حذف الملاحظة</translation>
  </message>
  <message>
   <source>Delete this lead for good?</source>
   <translation>حذف هذا العميل المحتمل نهائيًا؟</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>حذف…</translation>
  </message>
  <message>
   <source>Every answer, note and reminder of theirs goes from this computer and cannot be brought back. Meta keeps the form's answers for 90 days; Conwerz does not fetch them again.</source>
   <translation>تزول من هذا الحاسوب كل إجاباته والملاحظات والتذكيرات الخاصة به، ولا يمكن استرجاعها. تحتفظ Meta بإجابات النموذج 90 يومًا؛ ولا يجلبها Conwerz مجددًا.</translation>
  </message>
  <message>
   <source>In 3 days</source>
   <translation>بعد 3 أيام</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>بعد أسبوع</translation>
  </message>
  <message>
   <source>In an hour</source>
   <translation>بعد ساعة</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>إبقاؤه</translation>
  </message>
  <message>
   <source>No reminder</source>
   <translation>بلا تذكير</translation>
  </message>
  <message>
   <source>Notes, only you can see them</source>
   <translation>ملاحظات لا يراها غيرك</translation>
  </message>
  <message>
   <source>Remind me</source>
   <translation>تذكيري</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>تذكير: %1</translation>
  </message>
  <message>
   <source>Save card…</source>
   <translation>حفظ البطاقة…</translation>
  </message>
  <message>
   <source>To my calendar…</source>
   <translation>إلى تقويمي…</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>غدًا</translation>
  </message>
  <message>
   <source>Why this one was lost</source>
   <translation>سبب فقدان هذا العميل</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>كتابة ملاحظة</translation>
  </message>
 </context>
 <context>
  <name>LeadTable</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
 </context>
 <context>
  <name>Leads</name>
  <message>
   <source>%1 h</source>
   <translation>‏%1 س</translation>
  </message>
  <message numerus="yes">
   <source>%n wait longer than 5 min.</source>
   <translation>
    <numerusform>لا أحد ينتظر أكثر من 5 د.</numerusform>
    <numerusform>واحد ينتظر أكثر من 5 د.</numerusform>
    <numerusform>اثنان ينتظران أكثر من 5 د.</numerusform>
    <numerusform>%n ينتظرون أكثر من 5 د.</numerusform>
    <numerusform>%n ينتظرون أكثر من 5 د.</numerusform>
    <numerusform>%n ينتظرون أكثر من 5 د.</numerusform>
   </translation>
  </message>
  <message>
   <source>A lead</source>
   <translation>عميل محتمل</translation>
  </message>
  <message>
   <source>Answered in %1</source>
   <translation>مدة الرد: %1</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>جرى التواصل</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Left no number and no address</source>
   <translation>لم يترك رقمًا ولا عنوانًا</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>مفقود</translation>
  </message>
  <message>
   <source>Message on Instagram</source>
   <translation>رسالة على Instagram</translation>
  </message>
  <message>
   <source>Message on Messenger</source>
   <translation>رسالة على Messenger</translation>
  </message>
  <message>
   <source>Message on WhatsApp</source>
   <translation>رسالة على WhatsApp</translation>
  </message>
  <message>
   <source>Meta does not say why.</source>
   <translation>لا تقول Meta لماذا.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>جديد</translation>
  </message>
  <message>
   <source>New leads are answered in %1, median of 30 days.</source>
   <translation>مدة الرد على العملاء المحتملين الجدد: %1، وسيط 30 يومًا.</translation>
  </message>
  <message numerus="yes">
   <source>No answer for %n days</source>
   <translation>
    <numerusform>لا رد اليوم</numerusform>
    <numerusform>لا رد منذ يوم</numerusform>
    <numerusform>لا رد منذ يومين</numerusform>
    <numerusform>لا رد منذ %n أيام</numerusform>
    <numerusform>لا رد منذ %n يومًا</numerusform>
    <numerusform>لا رد منذ %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>No answer for two days</source>
   <translation>لا رد منذ يومين</translation>
  </message>
  <message>
   <source>No name given</source>
   <translation>لم يُذكر اسم</translation>
  </message>
  <message>
   <source>Nothing was taken over: this is no export of Conwerz, or more was changed than stages. What Meta tells of leads is never combined with other lists.</source>
   <translation>لم يُؤخذ شيء: هذا ليس تصديرًا من Conwerz، أو تغيّر فيه أكثر من المراحل. ما تذكره Meta عن العملاء المحتملين لا يُدمج أبدًا مع قوائم أخرى.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>تذكير</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>تذكير: %1</translation>
  </message>
  <message>
   <source>Stages and reasons taken over from the file: %1</source>
   <translation>المراحل والأسباب المأخوذة من الملف: %1</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>قيد الحديث</translation>
  </message>
  <message>
   <source>Waiting %1</source>
   <translation>ينتظر منذ %1</translation>
  </message>
  <message>
   <source>Won</source>
   <translation>مكسوب</translation>
  </message>
  <message>
   <source>Won %1</source>
   <translation>كُسب %1</translation>
  </message>
  <message>
   <source>Wrote back %1</source>
   <translation>عاود الكتابة %1</translation>
  </message>
  <message>
   <source>You wanted to be reminded.</source>
   <translation>أردت أن نذكّرك.</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>غير محدد</translation>
  </message>
  <message>
   <source>test lead</source>
   <translation>عميل محتمل تجريبي</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>محدد</translation>
  </message>
 </context>
 <context>
  <name>LeadsPlace</name>
  <message>
   <source>Board</source>
   <translation>لوحة</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message>
   <source>Meta lets nobody read this Page's leads. %1</source>
   <translation>لا تسمح Meta لأحد بقراءة العملاء المحتملين لهذه الصفحة. %1</translation>
  </message>
  <message>
   <source>No leads yet</source>
   <translation>لا عملاء محتملون بعد</translation>
  </message>
  <message>
   <source>Show as</source>
   <translation>العرض كـ</translation>
  </message>
  <message>
   <source>Stages…</source>
   <translation>المراحل…</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <source>They appear here seconds after someone sends your form.</source>
   <translation>يظهرون هنا بعد ثوانٍ من إرسال أحد نموذجك.</translation>
  </message>
 </context>
 <context>
  <name>LeavingQuestion</name>
  <message>
   <source>Conversations to be erased from this computer: %1, with everything you wrote, and the keys. You can start a new one at any time.</source>
   <translation>المحادثات التي ستُمحى من هذا الحاسوب: %1، مع كل ما كتبته، والمفاتيح. يمكنك بدء متجر جديد في أي وقت.</translation>
  </message>
  <message>
   <source>Leave and erase</source>
   <translation>المغادرة والمحو</translation>
  </message>
  <message>
   <source>Leave the practice shop?</source>
   <translation>مغادرة متجر التدريب؟</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>البقاء</translation>
  </message>
 </context>
 <context>
  <name>Licences</name>
  <message>
   <source>Version %1</source>
   <translation>الإصدار %1</translation>
  </message>
 </context>
 <context>
  <name>LinkBar</name>
  <message>
   <source>Another computer of your shop removed this one. Nothing comes in; Settings → Computers says what to do.</source>
   <translation>أزال حاسوب آخر من متجرك هذا الحاسوب. لا يصل شيء؛ تجد ما عليك فعله في «الإعدادات، الحواسيب».</translation>
  </message>
  <message>
   <source>Another computer receives your messages now.</source>
   <translation>حاسوب آخر يستقبل رسائلك الآن.</translation>
  </message>
  <message>
   <source>Between %1 and %2 WhatsApp messages may be missing, which Meta does not tell twice.</source>
   <translation>بين %1 و%2 قد تكون رسائل WhatsApp ناقصة، ولا تذكرها Meta مرتين.</translation>
  </message>
  <message numerus="yes">
   <source>Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</source>
   <translation>
    <numerusform>بين %1 و%2 لم تضع أي رسالة.</numerusform>
    <numerusform>بين %1 و%2 لم تصل رسالة واحدة على الأقل. قُرئت رسائل Messenger وInstagram مجددًا؛ أما WhatsApp فلا يتيح ذلك: ابحث عن رسائله على هاتفك.</numerusform>
    <numerusform>بين %1 و%2 لم تصل رسالتان على الأقل. قُرئت رسائل Messenger وInstagram مجددًا؛ أما WhatsApp فلا يتيح ذلك: ابحث عن رسائله على هاتفك.</numerusform>
    <numerusform>بين %1 و%2 لم تصل %n رسائل على الأقل. قُرئت رسائل Messenger وInstagram مجددًا؛ أما WhatsApp فلا يتيح ذلك: ابحث عن رسائله على هاتفك.</numerusform>
    <numerusform>بين %1 و%2 لم تصل %n رسالة على الأقل. قُرئت رسائل Messenger وInstagram مجددًا؛ أما WhatsApp فلا يتيح ذلك: ابحث عن رسائله على هاتفك.</numerusform>
    <numerusform>بين %1 و%2 لم تصل %n رسالة على الأقل. قُرئت رسائل Messenger وInstagram مجددًا؛ أما WhatsApp فلا يتيح ذلك: ابحث عن رسائله على هاتفك.</numerusform>
   </translation>
  </message>
  <message>
   <source>Between %1 and %2 messages may be missing: at least %3. Look for them in Meta's own inbox.</source>
   <translation>بين %1 و%2 قد تكون رسائل ناقصة، عددها %3 على الأقل. ابحث عنها في وارد Meta نفسه.</translation>
  </message>
  <message>
   <source>Last contact: %1.</source>
   <translation>آخر اتصال: %1.</translation>
  </message>
  <message>
   <source>Meta asks %1 for a pause: what waits is sent from %2 on, by itself.</source>
   <translation>تطلب Meta من %1 التمهل: ما ينتظر يُرسل تلقائيًا ابتداءً من %2.</translation>
  </message>
  <message>
   <source>New messages are delayed: our delivery service does not answer. Nothing is lost.</source>
   <translation>الرسائل الجديدة متأخرة: خدمة التسليم لدينا لا تجيب. لا يضيع شيء.</translation>
  </message>
  <message>
   <source>No network. Everything here goes on working.</source>
   <translation>لا شبكة. كل ما هنا يواصل العمل.</translation>
  </message>
  <message>
   <source>Something went wrong on the way to new messages. Conwerz tries again by itself.</source>
   <translation>حدث خطأ في الطريق إلى الرسائل الجديدة. يحاول Conwerz مجددًا تلقائيًا.</translation>
  </message>
  <message>
   <source>The disk is full. New messages wait and nothing is lost; please make room.</source>
   <translation>القرص ممتلئ. الرسائل الجديدة تنتظر ولا يضيع شيء؛ أفرغ مساحة.</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it, and new messages come by themselves.</source>
   <translation>سلسلة المفاتيح مقفلة. افتح قفلها، فتصل الرسائل الجديدة تلقائيًا.</translation>
  </message>
  <message>
   <source>The practice customers have stopped. Starting them again.</source>
   <translation>توقف عملاء التدريب. يُعاد تشغيلهم.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 fast. Conwerz uses the relay's time; please set the clock.</source>
   <translation>ساعة هذا الحاسوب متقدمة %1. يستخدم Conwerz وقت المُرحِّل؛ اضبط الساعة.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 slow. Conwerz uses the relay's time; please set the clock.</source>
   <translation>ساعة هذا الحاسوب متأخرة %1. يستخدم Conwerz وقت المُرحِّل؛ اضبط الساعة.</translation>
  </message>
 </context>
 <context>
  <name>LinkQuestion</name>
  <message>
   <source>A customer sent it. It opens in your browser, outside of Conwerz.</source>
   <translation>أرسله عميل. يُفتح في متصفحك، خارج Conwerz.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>فتح في المتصفح</translation>
  </message>
  <message>
   <source>Open this link?</source>
   <translation>فتح هذا الرابط؟</translation>
  </message>
 </context>
 <context>
  <name>LinkRow</name>
  <message>
   <source>Link to %1</source>
   <translation>رابط إلى %1</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>That is not the passphrase. Try again, or use the recovery code.</source>
   <translation>ليست هذه عبارة المرور. حاول مجددًا، أو استخدم رمز الاستعادة.</translation>
  </message>
  <message>
   <source>The keychain does not hold this shop's key any more. Quit Conwerz and start it again.</source>
   <translation>لم تعد سلسلة المفاتيح تحوي مفتاح هذا المتجر. أنهِ Conwerz وشغّله مجددًا.</translation>
  </message>
  <message>
   <source>The keychain stayed shut. Try again and enter its password.</source>
   <translation>بقيت سلسلة المفاتيح مغلقة. حاول مجددًا وأدخل كلمة مرورها.</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>After 15 minutes</source>
   <translation>بعد 15 دقيقة</translation>
  </message>
  <message>
   <source>After 5 minutes without a touch</source>
   <translation>بعد 5 دقائق بلا لمسة</translation>
  </message>
  <message>
   <source>After an hour</source>
   <translation>بعد ساعة</translation>
  </message>
  <message>
   <source>Do without a passphrase</source>
   <translation>الاستغناء عن عبارة المرور</translation>
  </message>
  <message>
   <source>Go on receiving</source>
   <translation>مواصلة الاستقبال</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>القفل</translation>
  </message>
  <message>
   <source>Lock by itself</source>
   <translation>القفل التلقائي</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>قفل الآن</translation>
  </message>
  <message>
   <source>Locking takes everything off the screen and out of the window's memory.</source>
   <translation>يزيل القفل كل شيء عن الشاشة ومن ذاكرة النافذة.</translation>
  </message>
  <message>
   <source>Messages come in and answers on their way go out. The database's key stays in memory.</source>
   <translation>تصل الرسائل وتخرج الردود التي في الطريق. ويبقى مفتاح قاعدة البيانات في الذاكرة.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>أبدًا</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>عبارة مرور جديدة</translation>
  </message>
  <message numerus="yes">
   <source>New passphrase, at least %n characters</source>
   <translation>
    <numerusform>عبارة مرور جديدة</numerusform>
    <numerusform>عبارة مرور جديدة، حرف واحد على الأقل</numerusform>
    <numerusform>عبارة مرور جديدة، حرفان على الأقل</numerusform>
    <numerusform>عبارة مرور جديدة، %n أحرف على الأقل</numerusform>
    <numerusform>عبارة مرور جديدة، %n حرفًا على الأقل</numerusform>
    <numerusform>عبارة مرور جديدة، %n حرف على الأقل</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>التوقف</translation>
  </message>
  <message>
   <source>Set a passphrase first. It is then also asked for at each start.</source>
   <translation>عيّن عبارة مرور أولًا. وتُطلب عندئذ عند كل تشغيل أيضًا.</translation>
  </message>
  <message>
   <source>Set the passphrase</source>
   <translation>تعيين عبارة المرور</translation>
  </message>
  <message>
   <source>The database is closed. What customers write waits, sealed, on the relay.</source>
   <translation>قاعدة البيانات مغلقة. ما يكتبه العملاء ينتظر مختومًا على المُرحِّل.</translation>
  </message>
  <message>
   <source>The password of your keychain, which locks together with Conwerz. A passphrase of its own would also be asked for at each start.</source>
   <translation>كلمة مرور سلسلة مفاتيحك، التي تُقفل مع Conwerz. أما عبارة مرور خاصة به فتُطلب عند كل تشغيل أيضًا.</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>العبارة نفسها مرة أخرى</translation>
  </message>
  <message>
   <source>What unlocks it</source>
   <translation>ما يفتح القفل</translation>
  </message>
  <message>
   <source>While it is locked</source>
   <translation>أثناء القفل</translation>
  </message>
  <message>
   <source>Your passphrase. It is also asked for at each start, because the key in the keychain is wrapped in it. If you forget it, the recovery code opens Conwerz.</source>
   <translation>عبارة مرورك. وتُطلب عند كل تشغيل أيضًا، لأن المفتاح في سلسلة المفاتيح مغلّف بها. إن نسيتها، فتح رمز الاستعادة Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>LockScreen</name>
  <message>
   <source>Back to the passphrase</source>
   <translation>العودة إلى عبارة المرور</translation>
  </message>
  <message>
   <source>Conwerz is locked</source>
   <translation>‏Conwerz مقفل</translation>
  </message>
  <message>
   <source>I forgot it: use the recovery code</source>
   <translation>نسيتها: استخدام رمز الاستعادة</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>جارٍ الفتح…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>فتح القفل</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Enter the passphrase to read them.</source>
   <translation>رسائلك هنا، مشفّرة. أدخل عبارة المرور لقراءتها.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Unlocking asks for the password of your keychain.</source>
   <translation>رسائلك هنا، مشفّرة. فتح القفل يطلب كلمة مرور سلسلة مفاتيحك.</translation>
  </message>
 </context>
 <context>
  <name>LongWork</name>
  <message>
   <source>Ended: %1</source>
   <translation>انتهى: %1</translation>
  </message>
  <message>
   <source>Erasing what is past its time</source>
   <translation>محو ما انقضى وقته</translation>
  </message>
  <message>
   <source>If you stop it, no file is left.</source>
   <translation>إن أوقفته فلن يبقى أي ملف.</translation>
  </message>
  <message>
   <source>If you stop it, nothing here has changed.</source>
   <translation>إن أوقفته فلن يكون قد تغير شيء هنا.</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is left; earlier backups stay.</source>
   <translation>إن أوقفته فلن يبقى منها شيء؛ والنسخ السابقة باقية.</translation>
  </message>
  <message>
   <source>If you stop it, what has been read stays; the rest is read later, by itself.</source>
   <translation>إن أوقفته يبقى ما قُرئ؛ ويُقرأ الباقي لاحقًا من تلقاء نفسه.</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>إنشاء نسخة احتياطية</translation>
  </message>
  <message>
   <source>Making everything searchable again</source>
   <translation>جعل كل شيء قابلًا للبحث مجددًا</translation>
  </message>
  <message>
   <source>Reading again what an earlier version could not</source>
   <translation>قراءة ما لم يستطعه إصدار سابق من جديد</translation>
  </message>
  <message>
   <source>Reading earlier messages from Meta</source>
   <translation>قراءة رسائل سابقة من Meta</translation>
  </message>
  <message>
   <source>Reading the backup</source>
   <translation>قراءة النسخة الاحتياطية</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>جارٍ الإيقاف…</translation>
  </message>
  <message>
   <source>Writing the archive</source>
   <translation>كتابة الأرشيف</translation>
  </message>
  <message>
   <source>You can go on working, or close Conwerz: the rest follows at the next start.</source>
   <translation>يمكنك متابعة العمل أو إغلاق Conwerz: يتبع الباقي عند التشغيل التالي.</translation>
  </message>
 </context>
 <context>
  <name>MarkedBar</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>لم يُختر شيء</numerusform>
    <numerusform>اختيرت واحدة</numerusform>
    <numerusform>اختيرت اثنتان</numerusform>
    <numerusform>اختيرت %n</numerusform>
    <numerusform>اختيرت %n</numerusform>
    <numerusform>اختيرت %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none (Esc)</source>
   <translation>إلغاء التحديد (Esc)</translation>
  </message>
  <message>
   <source>Chosen: %1</source>
   <translation>المختارة: %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>تأجيل</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>مزعجة</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>نجمة</translation>
  </message>
 </context>
 <context>
  <name>MessageDelegate</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
  <message>
   <source>Copy Meta's code</source>
   <translation>نسخ رمز Meta</translation>
  </message>
  <message>
   <source>New messages</source>
   <translation>رسائل جديدة</translation>
  </message>
  <message>
   <source>Quote in your answer (Ctrl+R)</source>
   <translation>الاقتباس في ردك (Ctrl+R)</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>حفظ هذا الملف…</translation>
  </message>
 </context>
 <context>
  <name>MessageMenu</name>
  <message>
   <source>Change the note</source>
   <translation>تغيير الملاحظة</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>نسخ النص</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>حذف الملاحظة</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>رسالة</translation>
  </message>
  <message>
   <source>Quote in your answer</source>
   <translation>الاقتباس في ردك</translation>
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message>
   <source>%1 h %2 min</source>
   <translation>‏%1 س %2 د</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>‏%1 د</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>لا أيام</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>%n أيام</numerusform>
    <numerusform>%n يومًا</numerusform>
    <numerusform>%n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>غدًا</translation>
  </message>
  <message>
   <source>Tomorrow %1</source>
   <translation>غدًا %1</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>أمس</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d MMM</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d MMM</translation>
  </message>
  <message>
   <source>dddd</source>
   <translation>dddd</translation>
  </message>
  <message>
   <source>dddd d MMMM</source>
   <translation>dddd d MMMM</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy</source>
   <translation>dddd d MMMM yyyy</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy, HH:mm</source>
   <translation>dddd d MMMM yyyy، HH:mm</translation>
  </message>
  <message>
   <source>on %1 at %2</source>
   <translation>في %1 الساعة %2</translation>
  </message>
  <message>
   <source>today at %1</source>
   <translation>اليوم الساعة %1</translation>
  </message>
  <message>
   <source>tomorrow at %1</source>
   <translation>غدًا الساعة %1</translation>
  </message>
 </context>
 <context>
  <name>MonthCard</name>
  <message>
   <source>For the folder, or for whoever keeps your books.</source>
   <translation>للملف الورقي، أو لمن يمسك دفاترك.</translation>
  </message>
  <message>
   <source>Monthly page</source>
   <translation>الصفحة الشهرية</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>طباعة…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>حفظ بصيغة PDF…</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>الشهر التالي</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>الشهر السابق</translation>
  </message>
 </context>
 <context>
  <name>NameQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Keep this name</source>
   <translation>حفظ هذا الاسم</translation>
  </message>
  <message>
   <source>Only you see this name, in Conwerz. Left empty, Meta's name comes back.</source>
   <translation>لا يرى هذا الاسم غيرك، في Conwerz. إن تُرك فارغًا عاد اسم Meta.</translation>
  </message>
  <message>
   <source>What do you call this person?</source>
   <translation>بماذا تسمي هذا الشخص؟</translation>
  </message>
  <message>
   <source>Your name for this person</source>
   <translation>اسمك لهذا الشخص</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>%1 customer ·%2</source>
   <translation>عميل %1 ·%2</translation>
  </message>
 </context>
 <context>
  <name>NavItem</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message>
   <source>Channels</source>
   <translation>القنوات</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>الأماكن</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>العروض</translation>
  </message>
  <message>
   <source>Views and channels</source>
   <translation>العروض والقنوات</translation>
  </message>
  <message>
   <source>Views of your own</source>
   <translation>عروضك أنت</translation>
  </message>
 </context>
 <context>
  <name>NewsPill</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>لا جديد</numerusform>
    <numerusform>واحدة جديدة</numerusform>
    <numerusform>اثنتان جديدتان</numerusform>
    <numerusform>%n جديدة</numerusform>
    <numerusform>%n جديدة</numerusform>
    <numerusform>%n جديدة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>Change the note</source>
   <translation>تغيير الملاحظة</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>حذف الملاحظة</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>لا يرى هذا غيرك</translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Note that only you can see</source>
   <translation>ملاحظة لا يراها غيرك</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>لا يرى هذا غيرك</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>حفظ الملاحظة</translation>
  </message>
  <message>
   <source>Write a note about this conversation</source>
   <translation>كتابة ملاحظة عن هذه المحادثة</translation>
  </message>
  <message>
   <source>You are changing a note. No customer sees it.</source>
   <translation>أنت تغيّر ملاحظة. لا يراها أي عميل.</translation>
  </message>
 </context>
 <context>
  <name>NoticeQuestion</name>
  <message>
   <source>Good</source>
   <translation>حسنًا</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>%1 on %2</source>
   <translation>‏%1 على %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 on %2, %n new</source>
   <translation>
    <numerusform>‏%1 على %2، لا جديد</numerusform>
    <numerusform>‏%1 على %2، رسالة جديدة واحدة</numerusform>
    <numerusform>‏%1 على %2، رسالتان جديدتان</numerusform>
    <numerusform>‏%1 على %2، %n رسائل جديدة</numerusform>
    <numerusform>‏%1 على %2، %n رسالة جديدة</numerusform>
    <numerusform>‏%1 على %2، %n رسالة جديدة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new comment(s)</source>
   <translation>
    <numerusform>لا تعليقات جديدة</numerusform>
    <numerusform>تعليق جديد واحد</numerusform>
    <numerusform>تعليقان جديدان</numerusform>
    <numerusform>%n تعليقات جديدة</numerusform>
    <numerusform>%n تعليقًا جديدًا</numerusform>
    <numerusform>%n تعليق جديد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new lead(s)</source>
   <translation>
    <numerusform>لا عملاء محتملين جدد</numerusform>
    <numerusform>عميل محتمل جديد واحد</numerusform>
    <numerusform>عميلان محتملان جديدان</numerusform>
    <numerusform>%n عملاء محتملين جدد</numerusform>
    <numerusform>%n عميلًا محتملًا جديدًا</numerusform>
    <numerusform>%n عميل محتمل جديد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new message(s)</source>
   <translation>
    <numerusform>لا رسائل جديدة</numerusform>
    <numerusform>رسالة جديدة واحدة</numerusform>
    <numerusform>رسالتان جديدتان</numerusform>
    <numerusform>%n رسائل جديدة</numerusform>
    <numerusform>%n رسالة جديدة</numerusform>
    <numerusform>%n رسالة جديدة</numerusform>
   </translation>
  </message>
  <message>
   <source>A customer has written on %1.</source>
   <translation>كتب عميل على %1.</translation>
  </message>
  <message>
   <source>Amina on Instagram</source>
   <translation>أمينة على Instagram</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>الرد على %1</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>So looks a notice of Conwerz.</source>
   <translation>هكذا يبدو إشعار من Conwerz.</translation>
  </message>
  <message>
   <source>Somebody has written. Unlock Conwerz to read it.</source>
   <translation>كتب أحدهم. افتح قفل Conwerz لتقرأ.</translation>
  </message>
 </context>
 <context>
  <name>NoticesPage</name>
  <message>
   <source>Can be answered from the notice, where your desktop allows it.</source>
   <translation>يمكن الرد عليها من الإشعار نفسه، إن سمح سطح مكتبك بذلك.</translation>
  </message>
  <message>
   <source>For a screen that customers see. So it is while Conwerz is locked, too.</source>
   <translation>لشاشة يراها العملاء. وهكذا يكون أيضًا حين يكون Conwerz مقفلًا.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>من</translation>
  </message>
  <message>
   <source>Hear the sound of %1</source>
   <translation>سماع صوت %1</translation>
  </message>
  <message>
   <source>No notices and no sounds at certain hours</source>
   <translation>بلا إشعارات وبلا أصوات في ساعات معينة</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>الإشعارات</translation>
  </message>
  <message>
   <source>On this desktop</source>
   <translation>على سطح المكتب هذا</translation>
  </message>
  <message>
   <source>One notice for each conversation, gone when you have read it. What is filled in from before never makes one.</source>
   <translation>إشعار واحد لكل محادثة، يزول حين تقرؤها. وما يُجلب من قبل لا يُحدث إشعارًا أبدًا.</translation>
  </message>
  <message>
   <source>Only that somebody writes</source>
   <translation>أن أحدًا كتب فقط</translation>
  </message>
  <message>
   <source>Only who writes</source>
   <translation>من كتب فقط</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>الهدوء من</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>ساعات الهدوء</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>الهدوء حتى</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>عرض مثال</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>الأصوات</translation>
  </message>
  <message>
   <source>Start Conwerz when I log in, without a window</source>
   <translation>تشغيل Conwerz عند تسجيل دخولي، بلا نافذة</translation>
  </message>
  <message>
   <source>Tell me when somebody writes</source>
   <translation>إخباري حين يكتب أحد</translation>
  </message>
  <message>
   <source>What a notice shows</source>
   <translation>ما يعرضه الإشعار</translation>
  </message>
  <message>
   <source>Who writes, and what</source>
   <translation>من كتب، وماذا كتب</translation>
  </message>
  <message>
   <source>until</source>
   <translation>حتى</translation>
  </message>
 </context>
 <context>
  <name>Noting</name>
  <message>
   <source>The note is deleted</source>
   <translation>حُذفت الملاحظة</translation>
  </message>
 </context>
 <context>
  <name>NumberCard</name>
  <message>
   <source>Asking Meta…</source>
   <translation>نسأل Meta…</translation>
  </message>
  <message>
   <source>Deregister…</source>
   <translation>إلغاء التسجيل…</translation>
  </message>
  <message>
   <source>Leave the PIN as it is</source>
   <translation>ترك رقم PIN كما هو</translation>
  </message>
  <message>
   <source>New two-step PIN</source>
   <translation>رقم PIN جديد للتحقق بخطوتين</translation>
  </message>
  <message>
   <source>Set a new PIN</source>
   <translation>تعيين رقم PIN جديد</translation>
  </message>
  <message>
   <source>Set the PIN</source>
   <translation>تعيين رقم PIN</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>ستة أرقام</translation>
  </message>
 </context>
 <context>
  <name>NumberProfile</name>
  <message>
   <source>About, one line</source>
   <translation>نبذة، سطر واحد</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Business profile</source>
   <translation>ملف النشاط التجاري</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>اختيار صورة…</translation>
  </message>
  <message>
   <source>Customers see it in the profile.</source>
   <translation>يراه العملاء في الملف.</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>الوصف</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>البريد الإلكتروني</translation>
  </message>
  <message>
   <source>Kind of business</source>
   <translation>نوع النشاط</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>تركه كما هو</translation>
  </message>
  <message>
   <source>Leave it as it was</source>
   <translation>تركه كما كان</translation>
  </message>
  <message>
   <source>One field is longer than WhatsApp allows.</source>
   <translation>أحد الحقول أطول مما يسمح به WhatsApp.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>الصورة</translation>
  </message>
  <message>
   <source>Save the profile</source>
   <translation>حفظ الملف</translation>
  </message>
  <message>
   <source>Second website</source>
   <translation>موقع إلكتروني ثانٍ</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>الموقع الإلكتروني</translation>
  </message>
  <message>
   <source>What kind of business is it?</source>
   <translation>ما نوع نشاطك؟</translation>
  </message>
 </context>
 <context>
  <name>NumberStep</name>
  <message>
   <source>Call me with it</source>
   <translation>الاتصال بي وإخباري به</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>الرمز</translation>
  </message>
  <message>
   <source>Meta must know that this number is yours. It sends a code of six digits.</source>
   <translation>يجب أن تعرف Meta أن هذا الرقم لك. فهي ترسل رمزًا من ستة أرقام.</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>تسجيل</translation>
  </message>
  <message>
   <source>Send it again</source>
   <translation>إرساله مجددًا</translation>
  </message>
  <message>
   <source>Send the code by SMS</source>
   <translation>إرسال الرمز عبر SMS</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>ستة أرقام</translation>
  </message>
  <message>
   <source>The number is verified. It has a PIN from before: type it, and the number can send.</source>
   <translation>تم التحقق من الرقم. له رقم PIN من قبل: اكتبه، فيمكن للرقم الإرسال.</translation>
  </message>
  <message>
   <source>The number is verified. Registering lets it send; Conwerz makes up a PIN and keeps it in the keychain.</source>
   <translation>تم التحقق من الرقم. التسجيل يتيح له الإرسال؛ ويختار Conwerz رقم PIN ويحفظه في سلسلة المفاتيح.</translation>
  </message>
  <message>
   <source>This number is also used in the WhatsApp Business app, and works there and here. It needs no registration, and must not get one.</source>
   <translation>هذا الرقم مستخدم أيضًا في تطبيق WhatsApp Business، ويعمل هناك وهنا. لا يحتاج إلى تسجيل، ولا يجوز تسجيله.</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>رقم PIN للتحقق بخطوتين</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>تحقق</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>A call with the code is on its way.</source>
   <translation>مكالمة بالرمز في الطريق.</translation>
  </message>
  <message>
   <source>Also in the phone's app</source>
   <translation>في تطبيق الهاتف أيضًا</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>معتمد</translation>
  </message>
  <message>
   <source>Beauty</source>
   <translation>التجميل</translation>
  </message>
  <message>
   <source>Cars</source>
   <translation>السيارات</translation>
  </message>
  <message>
   <source>Clothing</source>
   <translation>الملابس</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>مربوط</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>مرفوض</translation>
  </message>
  <message>
   <source>Deregistered. It no longer sends or receives.</source>
   <translation>أُلغي تسجيله. لم يعد يرسل أو يستقبل.</translation>
  </message>
  <message>
   <source>Display name</source>
   <translation>الاسم المعروض</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>التعليم</translation>
  </message>
  <message>
   <source>Entertainment</source>
   <translation>الترفيه</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>الفعاليات</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>منتهٍ</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>المال</translation>
  </message>
  <message>
   <source>Groceries</source>
   <translation>البقالة</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>الصحة</translation>
  </message>
  <message>
   <source>Hotel</source>
   <translation>فندق</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>قيد المراجعة</translation>
  </message>
  <message>
   <source>Meta cannot be reached. Nothing was changed; try again.</source>
   <translation>تعذّر الوصول إلى Meta. لم يتغير شيء؛ حاول مجددًا.</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>محادثات جديدة</translation>
  </message>
  <message>
   <source>Non-profit</source>
   <translation>غير ربحي</translation>
  </message>
  <message>
   <source>Not a business</source>
   <translation>ليس نشاطًا تجاريًا</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>لم يُختر</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>غير مسجّل</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>غير معيّن</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>لم يُذكر</translation>
  </message>
  <message>
   <source>Not verified</source>
   <translation>لم يُتحقق منه</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>أخرى</translation>
  </message>
  <message>
   <source>Professional services</source>
   <translation>خدمات مهنية</translation>
  </message>
  <message>
   <source>Public service</source>
   <translation>خدمة عامة</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>الجودة</translation>
  </message>
  <message>
   <source>Registered. It can send now.</source>
   <translation>سُجّل. يمكنه الإرسال الآن.</translation>
  </message>
  <message>
   <source>Restaurant</source>
   <translation>مطعم</translation>
  </message>
  <message>
   <source>Saved. Customers see it in WhatsApp now.</source>
   <translation>حُفظ. يراه العملاء في WhatsApp الآن.</translation>
  </message>
  <message>
   <source>Set, kept in the keychain</source>
   <translation>معيّن، محفوظ في سلسلة المفاتيح</translation>
  </message>
  <message>
   <source>Set, not known here</source>
   <translation>معيّن، غير معروف هنا</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>متجر</translation>
  </message>
  <message>
   <source>The code is on its way.</source>
   <translation>الرمز في الطريق.</translation>
  </message>
  <message>
   <source>The connection broke off, so Meta may have done it. Look at the status before you repeat it.</source>
   <translation>انقطع الاتصال بالشبكة، فربما نفّذته Meta. راجع الحالة قبل أن تعيده.</translation>
  </message>
  <message>
   <source>The keychain is locked, so the PIN could not be kept. Unlock it and try again.</source>
   <translation>سلسلة المفاتيح مقفلة، فتعذّر حفظ رقم PIN. افتح قفلها وحاول مجددًا.</translation>
  </message>
  <message>
   <source>The new PIN is set at Meta, and kept in the keychain.</source>
   <translation>عُيّن رقم PIN الجديد لدى Meta، وحُفظ في سلسلة المفاتيح.</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>السفر</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>رقم PIN للتحقق بخطوتين</translation>
  </message>
  <message>
   <source>Type the number's PIN: six digits. It was set when the number was registered before.</source>
   <translation>اكتب رقم PIN الخاص بالرقم: ستة أرقام. عُيّن حين سُجّل الرقم من قبل.</translation>
  </message>
  <message>
   <source>Verified. One step is left.</source>
   <translation>تم التحقق. بقيت خطوة واحدة.</translation>
  </message>
  <message>
   <source>WhatsApp takes a JPEG or PNG of at most 5 MB as the picture. Choose another one.</source>
   <translation>يقبل WhatsApp للصورة ملف JPEG أو PNG لا يتجاوز 5 م.ب. اختر صورة أخرى.</translation>
  </message>
 </context>
 <context>
  <name>NumbersSettings</name>
  <message>
   <source>Connect one under Integrations. Then its quality, its limits and its profile are here.</source>
   <translation>اربط رقمًا في «الربط». بعدها تجد هنا جودته وحدوده وملفه.</translation>
  </message>
  <message>
   <source>Deregister</source>
   <translation>إلغاء التسجيل</translation>
  </message>
  <message>
   <source>Deregister %1?</source>
   <translation>إلغاء تسجيل %1؟</translation>
  </message>
  <message>
   <source>How each number stands at Meta, and what customers read about the shop.</source>
   <translation>حال كل رقم لدى Meta، وما يقرؤه العملاء عن المتجر.</translation>
  </message>
  <message>
   <source>It stops sending and receiving here at once. Meta allows ten registrations and deregistrations in three days, and asks for the PIN at the next one.</source>
   <translation>يتوقف عن الإرسال والاستقبال هنا فورًا. تسمح Meta بعشر عمليات تسجيل وإلغاء تسجيل في ثلاثة أيام، وتطلب رقم PIN في العملية التالية.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>إبقاؤه</translation>
  </message>
  <message>
   <source>Meta could not be asked</source>
   <translation>تعذّر سؤال Meta</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>لا رقم WhatsApp مربوط</translation>
  </message>
  <message>
   <source>Open this page again in a moment.</source>
   <translation>افتح هذه الصفحة مجددًا بعد لحظة.</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>أرقام WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>OfferMenu</name>
  <message>
   <source>Buttons to tap…</source>
   <translation>أزرار للنقر…</translation>
  </message>
  <message>
   <source>List to choose from…</source>
   <translation>قائمة للاختيار…</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>المزيد للإرسال</translation>
  </message>
  <message>
   <source>Place…</source>
   <translation>مكان…</translation>
  </message>
  <message>
   <source>Quick replies…</source>
   <translation>ردود سريعة…</translation>
  </message>
 </context>
 <context>
  <name>OfferSheet</name>
  <message>
   <source>A list to choose from</source>
   <translation>قائمة للاختيار</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>الرد %1</translation>
  </message>
  <message>
   <source>Buttons to tap</source>
   <translation>أزرار للنقر</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>خط العرض</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>خط الطول</translation>
  </message>
  <message>
   <source>Name of the place</source>
   <translation>اسم المكان</translation>
  </message>
  <message>
   <source>Quick replies</source>
   <translation>ردود سريعة</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Send a place</source>
   <translation>إرسال مكان</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>المقاسات</translation>
  </message>
  <message>
   <source>The customer gets a map with this point.</source>
   <translation>يتلقى العميل خريطة عليها هذه النقطة.</translation>
  </message>
  <message>
   <source>They go with your words: %1</source>
   <translation>تُرسل مع كلماتك: %1</translation>
  </message>
  <message>
   <source>Words on the button that opens the list</source>
   <translation>كلمات الزر الذي يفتح القائمة</translation>
  </message>
  <message>
   <source>Write the question in the field first: it goes with the answers to tap.</source>
   <translation>اكتب السؤال في الحقل أولًا: يُرسل مع الإجابات القابلة للنقر.</translation>
  </message>
 </context>
 <context>
  <name>OffersPage</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Continue with Facebook</source>
   <translation>المتابعة عبر Facebook</translation>
  </message>
  <message>
   <source>Facebook is asked for exactly the permissions that this needs, and for no other. You can change it later.</source>
   <translation>يُطلب من Facebook ما يلزم لهذا من أذونات فقط، لا غير. يمكنك تغيير ذلك لاحقًا.</translation>
  </message>
  <message>
   <source>Hide the permissions</source>
   <translation>إخفاء الأذونات</translation>
  </message>
  <message>
   <source>My Pages belong to a business portfolio</source>
   <translation>صفحاتي تابعة لمحفظة أعمال</translation>
  </message>
  <message>
   <source>See what Facebook will be asked for (%1)</source>
   <translation>عرض ما سيُطلب من Facebook (%1)</translation>
  </message>
  <message>
   <source>What should Conwerz do for you?</source>
   <translation>ماذا تريد من Conwerz أن يفعل لك؟</translation>
  </message>
 </context>
 <context>
  <name>Outgoing</name>
  <message numerus="yes">
   <source>%n calls since %1</source>
   <translation>
    <numerusform>لا طلبات منذ %1</numerusform>
    <numerusform>طلب واحد منذ %1</numerusform>
    <numerusform>طلبان منذ %1</numerusform>
    <numerusform>%n طلبات منذ %1</numerusform>
    <numerusform>%n طلبًا منذ %1</numerusform>
    <numerusform>%n طلب منذ %1</numerusform>
   </translation>
  </message>
  <message>
   <source>A drafting model is added only while you have switched one on, and it alone. Every other address is refused before anything is sent. There is no telemetry.</source>
   <translation>لا يُضاف نموذج صياغة إلا ما دمت قد فعّلت نموذجًا، وهو وحده. ويُرفض كل عنوان آخر قبل إرسال أي شيء. لا يوجد تتبّع.</translation>
  </message>
  <message>
   <source>A model on this computer</source>
   <translation>نموذج على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Asking Meta to tell about new messages</source>
   <translation>الطلب من Meta أن تخبر بالرسائل الجديدة</translation>
  </message>
  <message>
   <source>Asking for a customer's name</source>
   <translation>السؤال عن اسم عميل</translation>
  </message>
  <message>
   <source>Checking that a connection works</source>
   <translation>التحقق من أن الاتصال يعمل</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Conwerz can reach %1, Meta's hosts for pictures (%2), its own delivery service and, where this build has one, its update server.</source>
   <translation>يمكن لـ Conwerz الوصول إلى %1، وخوادم Meta للصور (%2)، وخدمة التسليم الخاصة به، وخادم التحديثات إن كان لهذه النسخة خادم.</translation>
  </message>
  <message>
   <source>Drafting with a model</source>
   <translation>الصياغة بنموذج</translation>
  </message>
  <message>
   <source>Finding your Pages, accounts and numbers</source>
   <translation>العثور على صفحاتك وحساباتك وأرقامك</translation>
  </message>
  <message>
   <source>Giving permissions back</source>
   <translation>إعادة الأذونات</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>الإحصاءات</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message>
   <source>Looking for a new version</source>
   <translation>البحث عن إصدار جديد</translation>
  </message>
  <message>
   <source>Meta</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Meta, pictures and files</source>
   <translation>‏Meta، الصور والملفات</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>أخرى</translation>
  </message>
  <message>
   <source>Our delivery service</source>
   <translation>خدمة التسليم لدينا</translation>
  </message>
  <message>
   <source>Our update server</source>
   <translation>خادم التحديثات لدينا</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>الصور والملفات</translation>
  </message>
  <message>
   <source>Reading conversations again</source>
   <translation>قراءة المحادثات مجددًا</translation>
  </message>
  <message>
   <source>Receiving what waits for you</source>
   <translation>استلام ما ينتظرك</translation>
  </message>
  <message>
   <source>Saying which accounts this computer receives</source>
   <translation>ذكر الحسابات التي يستقبلها هذا الحاسوب</translation>
  </message>
  <message>
   <source>Sending your answers</source>
   <translation>إرسال ردودك</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>تسجيل الدخول</translation>
  </message>
  <message>
   <source>WhatsApp numbers and their profile</source>
   <translation>أرقام WhatsApp وملفاتها</translation>
  </message>
  <message>
   <source>WhatsApp templates</source>
   <translation>قوالب WhatsApp</translation>
  </message>
  <message>
   <source>Your AI provider</source>
   <translation>مزوّد الذكاء الاصطناعي لديك</translation>
  </message>
 </context>
 <context>
  <name>OutgoingPage</name>
  <message>
   <source>Every address that Conwerz has contacted, how often, and what for.</source>
   <translation>كل عنوان اتصل به Conwerz، وكم مرة، ولماذا.</translation>
  </message>
  <message>
   <source>Nothing has left this computer</source>
   <translation>لم يغادر شيء هذا الحاسوب</translation>
  </message>
  <message>
   <source>Once a shop is connected, every call is counted here.</source>
   <translation>متى رُبط متجر، يُعدّ هنا كل طلب.</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>ما يغادر هذا الحاسوب</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Commands</source>
   <translation>الأوامر</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>مؤخرًا</translation>
  </message>
  <message>
   <source>Nothing is called “%1”</source>
   <translation>لا شيء اسمه «%1»</translation>
  </message>
 </context>
 <context>
  <name>PaletteSheet</name>
  <message>
   <source>Commands and people</source>
   <translation>الأوامر والأشخاص</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Jump to a person, or do something</source>
   <translation>انتقل إلى شخص، أو نفّذ أمرًا</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>اختيار</translation>
  </message>
  <message>
   <source>does it</source>
   <translation>تنفيذ</translation>
  </message>
  <message>
   <source>shows all keys</source>
   <translation>يُظهر كل المفاتيح</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Another computer of your shop removed it, so everything of the shop was erased here. There it goes on.</source>
   <translation>أزاله حاسوب آخر من متجرك، فمُحي هنا كل ما يخص المتجر. وهو مستمر هناك.</translation>
  </message>
  <message>
   <source>Everything is erased</source>
   <translation>مُحي كل شيء</translation>
  </message>
  <message>
   <source>Nothing of your shop is left on this computer.</source>
   <translation>لم يبق شيء من متجرك على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>أُزيل هذا الحاسوب</translation>
  </message>
 </context>
 <context>
  <name>PermissionRow</name>
  <message>
   <source>%1 is copied</source>
   <translation>نُسخ %1</translation>
  </message>
  <message>
   <source>Copy the row %1</source>
   <translation>نسخ الصف %1</translation>
  </message>
 </context>
 <context>
  <name>Permissions</name>
  <message>
   <source>%1 could not be given back: nobody's login is on this computer. Connect again first.</source>
   <translation>تعذّرت إعادة %1: لا تسجيل دخول لأحد على هذا الحاسوب. اربط مجددًا أولًا.</translation>
  </message>
  <message>
   <source>%1 could not be given back: the keychain is locked. Unlock it and try again.</source>
   <translation>تعذّرت إعادة %1: سلسلة المفاتيح مقفلة. افتح قفلها وحاول مجددًا.</translation>
  </message>
  <message>
   <source>Giving %1 back to Meta…</source>
   <translation>تجري إعادة %1 إلى Meta…</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>ممنوح</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>تعليقات Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>إحصاءات Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>رسائل Instagram</translation>
  </message>
  <message>
   <source>Messenger</source>
   <translation>Messenger</translation>
  </message>
  <message>
   <source>Meta has %1 back. What needed it has stopped.</source>
   <translation>أُعيد %1 إلى Meta. وتوقف ما كان يحتاجه.</translation>
  </message>
  <message>
   <source>Meta's own dialog asks you for it. It is needed for: %1.</source>
   <translation>تطلبه منك نافذة Meta نفسها. وهو لازم لـ: %1.</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>لم يُطلب</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>غير لازم</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>لم يُستخدم بعد</translation>
  </message>
  <message>
   <source>Nothing is stored here under it.</source>
   <translation>لا شيء محفوظ هنا بموجبه.</translation>
  </message>
  <message>
   <source>Stored here under it: %1. It stays here: %2 Disconnecting erases it at once.</source>
   <translation>المحفوظ هنا بموجبه: %1. يبقى هنا: %2 وقطع الاتصال يمحوه فورًا.</translation>
  </message>
  <message>
   <source>Switch %1 off?</source>
   <translation>إيقاف %1؟</translation>
  </message>
  <message>
   <source>Switch %1 on?</source>
   <translation>تفعيل %1؟</translation>
  </message>
  <message>
   <source>These stop working: %1. The permission is given back to Meta at once.</source>
   <translation>يتوقف عن العمل: %1. ويُعاد الإذن إلى Meta فورًا.</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>accounts that a business owns</source>
   <translation>حسابات تملكها شركة</translation>
  </message>
  <message>
   <source>choosing a Page</source>
   <translation>اختيار صفحة</translation>
  </message>
  <message>
   <source>counters on the dashboard</source>
   <translation>عدّادات اللوحة</translation>
  </message>
  <message>
   <source>leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message>
   <source>older Messenger conversations</source>
   <translation>محادثات Messenger الأقدم</translation>
  </message>
  <message>
   <source>private replies to comments</source>
   <translation>الردود الخاصة على التعليقات</translation>
  </message>
 </context>
 <context>
  <name>PermissionsPage</name>
  <message>
   <source>Copied</source>
   <translation>نُسخ</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>نسخ الجدول</translation>
  </message>
  <message>
   <source>Data accessed</source>
   <translation>البيانات المقروءة</translation>
  </message>
  <message>
   <source>Every permission Conwerz asks Meta for, and what becomes of the data.</source>
   <translation>كل إذن يطلبه Conwerz من Meta، وما يُفعل بالبيانات.</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>آخر استخدام</translation>
  </message>
  <message>
   <source>Permission, and why we need it</source>
   <translation>الإذن، ولماذا نحتاجه</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>الأذونات</translation>
  </message>
  <message>
   <source>Stored, and how long</source>
   <translation>المحفوظ، ومدة حفظه</translation>
  </message>
  <message>
   <source>Switching a permission off gives it back to Meta, and says first what stops and what is stored here.</source>
   <translation>إيقاف إذن يعيده إلى Meta، ويذكر أولًا ما يتوقف وما هو محفوظ هنا.</translation>
  </message>
 </context>
 <context>
  <name>PersonAlike</name>
  <message>
   <source>%1 is somebody else</source>
   <translation>‏%1 شخص آخر</translation>
  </message>
  <message>
   <source>%1 is the same person…</source>
   <translation>‏%1 هو الشخص نفسه…</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>The same person?</source>
   <translation>الشخص نفسه؟</translation>
  </message>
  <message>
   <source>Yes…</source>
   <translation>نعم…</translation>
  </message>
 </context>
 <context>
  <name>PersonCard</name>
  <message>
   <source>%1 and %2 are one person</source>
   <translation>‏%1 و%2 شخص واحد</translation>
  </message>
  <message>
   <source>%1 is one person now</source>
   <translation>‏%1 الآن شخص واحد</translation>
  </message>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>لا رسائل</numerusform>
    <numerusform>رسالة واحدة</numerusform>
    <numerusform>رسالتان</numerusform>
    <numerusform>%n رسائل</numerusform>
    <numerusform>%n رسالة</numerusform>
    <numerusform>%n رسالة</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered in</source>
   <translation>رُدّ خلال</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>One with %1 since %2</source>
   <translation>واحد مع %1 منذ %2</translation>
  </message>
  <message>
   <source>Same entry in a field of yours</source>
   <translation>القيمة نفسها في حقل من حقولك</translation>
  </message>
  <message>
   <source>Same name</source>
   <translation>الاسم نفسه</translation>
  </message>
  <message>
   <source>Same name in the form with this number</source>
   <translation>الاسم نفسه في نموذج بهذا الرقم</translation>
  </message>
  <message>
   <source>Same phone number</source>
   <translation>رقم الهاتف نفسه</translation>
  </message>
  <message>
   <source>Same username</source>
   <translation>اسم المستخدم نفسه</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>المرحلة</translation>
  </message>
  <message>
   <source>That is too long ago to be taken back</source>
   <translation>مضى على ذلك وقت أطول من أن يُتراجع عنه</translation>
  </message>
  <message>
   <source>The field “%1” is deleted</source>
   <translation>حُذف الحقل «%1»</translation>
  </message>
  <message>
   <source>There is one of this name, or there are eight already.</source>
   <translation>يوجد حقل بهذا الاسم، أو توجد ثمانية حقول.</translation>
  </message>
  <message>
   <source>They stay two people</source>
   <translation>يبقيان شخصين</translation>
  </message>
  <message>
   <source>Two people again</source>
   <translation>شخصان من جديد</translation>
  </message>
  <message>
   <source>Writes since %1</source>
   <translation>يكتب منذ %1</translation>
  </message>
  <message>
   <source>somebody without a name</source>
   <translation>شخص بلا اسم</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>حتى %1</translation>
  </message>
 </context>
 <context>
  <name>PersonFields</name>
  <message>
   <source>Add a field…</source>
   <translation>إضافة حقل…</translation>
  </message>
  <message>
   <source>Change the field %1</source>
   <translation>تغيير الحقل %1</translation>
  </message>
  <message>
   <source>Write something</source>
   <translation>اكتب شيئًا</translation>
  </message>
 </context>
 <context>
  <name>PersonMenu</name>
  <message>
   <source>About this person</source>
   <translation>عن هذا الشخص</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>حظر…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>تسمية أخرى…</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>نسيان هذا الشخص…</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>وسم…</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>وضع علامة غير مقروءة</translation>
  </message>
  <message>
   <source>Not spam, let them in</source>
   <translation>ليست مزعجة، السماح بالدخول</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>الشخص</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>مزعجة</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>نجمة</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>إزالة النجمة</translation>
  </message>
 </context>
 <context>
  <name>PersonNote</name>
  <message>
   <source>Note, %1: %2</source>
   <translation>ملاحظة، %1: %2</translation>
  </message>
 </context>
 <context>
  <name>PersonPane</name>
  <message>
   <source>About %1</source>
   <translation>عن %1</translation>
  </message>
  <message>
   <source>Add a label…</source>
   <translation>إضافة وسم…</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>إضافة…</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>حظر…</translation>
  </message>
  <message>
   <source>Close the card</source>
   <translation>إغلاق البطاقة</translation>
  </message>
  <message>
   <source>Fields of yours</source>
   <translation>حقولك</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>نسيان هذا الشخص…</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>نسيان…</translation>
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation>المحفوظ على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>العميل المحتمل</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>السماح بالدخول</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Note about this person</source>
   <translation>ملاحظة عن هذا الشخص</translation>
  </message>
  <message>
   <source>Only you see this</source>
   <translation>لا يرى هذا غيرك</translation>
  </message>
  <message>
   <source>Open the lead</source>
   <translation>فتح العميل المحتمل</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>الصور والملفات</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>التواصل</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>تغيير الاسم…</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>حفظ هذه المحادثة…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>حفظ…</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Take back: %1</source>
   <translation>تراجع: %1</translation>
  </message>
 </context>
 <context>
  <name>PersonSent</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>No longer available</source>
   <translation>لم تعد متاحة</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Photo, loading</source>
   <translation>صورة، تُحمّل</translation>
  </message>
  <message>
   <source>Photo, no longer available</source>
   <translation>صورة، لم تعد متاحة</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>AI</source>
   <translation>الذكاء الاصطناعي</translation>
  </message>
  <message>
   <source>About Conwerz</source>
   <translation>عن Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>سجل التدقيق</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>الردود التلقائية</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>النسخ الاحتياطي</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>الحواسيب</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>الاتصالات</translation>
  </message>
  <message>
   <source>Conwerz</source>
   <translation>Conwerz</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>محو كل شيء</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>التصدير</translation>
  </message>
  <message>
   <source>General</source>
   <translation>عام</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>ساعات العمل</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>الوارد</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>الإحصاءات</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>الربط</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>القفل</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>الإشعارات</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>الأذونات</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>الخصوصية</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>الردود الجاهزة</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>رمز الاستعادة والمفتاح</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>مدة الحفظ</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>المشاهدة والكتابة</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>المتجر</translation>
  </message>
  <message>
   <source>Shop facts</source>
   <translation>معلومات المتجر</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>القوالب</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>ما يغادر هذا الحاسوب</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>أرقام WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>PostHeader</name>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>العودة إلى القائمة (Esc)</translation>
  </message>
  <message>
   <source>Comments off</source>
   <translation>التعليقات متوقفة</translation>
  </message>
  <message>
   <source>Comments on</source>
   <translation>التعليقات مفعّلة</translation>
  </message>
  <message>
   <source>Comments on this post</source>
   <translation>التعليقات على هذا المنشور</translation>
  </message>
  <message>
   <source>Open on Instagram</source>
   <translation>فتح في Instagram</translation>
  </message>
 </context>
 <context>
  <name>PostList</name>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Instagram comments only. Comments on Facebook Pages are not covered by Conwerz's permissions.</source>
   <translation>تعليقات Instagram فقط. أذونات Conwerz لا تشمل التعليقات على صفحات Facebook.</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>المنشورات</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>البحث في التعليقات</translation>
  </message>
 </context>
 <context>
  <name>PostPane</name>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>No comments on this post</source>
   <translation>لا تعليقات على هذا المنشور</translation>
  </message>
  <message>
   <source>No comments yet</source>
   <translation>لا تعليقات بعد</translation>
  </message>
 </context>
 <context>
  <name>PracticeBanner</name>
  <message>
   <source>Leave and erase…</source>
   <translation>المغادرة والمحو…</translation>
  </message>
  <message>
   <source>Make something happen…</source>
   <translation>إحداث شيء…</translation>
  </message>
  <message>
   <source>Practice: nothing is sent</source>
   <translation>تدريب: لا يُرسل شيء</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>%1 percent done</source>
   <translation>اكتمل %1 بالمئة</translation>
  </message>
 </context>
 <context>
  <name>QuoteBar</name>
  <message>
   <source>Do not quote (Esc)</source>
   <translation>عدم الاقتباس (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>مزعجة</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>بانتظار الرد</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>جارٍ الاتصال</translation>
  </message>
  <message>
   <source>not receiving</source>
   <translation>لا يستقبل</translation>
  </message>
  <message>
   <source>receiving</source>
   <translation>يستقبل</translation>
  </message>
 </context>
 <context>
  <name>RecordBar</name>
  <message>
   <source>Put it beside the answer</source>
   <translation>وضعه مع الرد</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>تسجيل</translation>
  </message>
  <message>
   <source>Recording, %1</source>
   <translation>تسجيل، %1</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>تجاهل</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>A key can be changed while no passphrase is set. Do without it on the page Lock, change the key, and set it again.</source>
   <translation>يمكن تغيير المفتاح ما دامت لا توجد عبارة مرور. استغن عنها في صفحة «القفل»، وغيّر المفتاح، ثم عيّنها مجددًا.</translation>
  </message>
  <message>
   <source>Change the delivery key</source>
   <translation>تغيير مفتاح التسليم</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>تغيير المفتاح</translation>
  </message>
  <message>
   <source>Change the key?</source>
   <translation>تغيير المفتاح؟</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>تغيير المفتاح…</translation>
  </message>
  <message>
   <source>Changing the key encrypts every page anew. Do it when somebody may have copied this computer's keychain. The recovery code stays the same.</source>
   <translation>تغيير المفتاح يشفّر كل صفحة من جديد. غيّره إن احتمل أن أحدًا نسخ سلسلة مفاتيح هذا الحاسوب. ويبقى رمز الاستعادة كما هو.</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>كل من فيه مختلَق، ويمكن بدؤه من جديد في أي وقت.</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>الإبقاء على هذا</translation>
  </message>
  <message>
   <source>Look around first: nobody else should see this screen.</source>
   <translation>انظر حولك أولًا: لا ينبغي أن يرى هذه الشاشة غيرك.</translation>
  </message>
  <message>
   <source>Make another code</source>
   <translation>إنشاء رمز آخر</translation>
  </message>
  <message>
   <source>Make another code…</source>
   <translation>إنشاء رمز آخر…</translation>
  </message>
  <message>
   <source>Make another recovery code?</source>
   <translation>إنشاء رمز استعادة آخر؟</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>رمز الاستعادة</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>رمز الاستعادة والمفتاح</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>إظهار الرمز</translation>
  </message>
  <message>
   <source>Show the code…</source>
   <translation>إظهار الرمز…</translation>
  </message>
  <message>
   <source>Show the recovery code?</source>
   <translation>إظهار رمز الاستعادة؟</translation>
  </message>
  <message>
   <source>The database's key</source>
   <translation>مفتاح قاعدة البيانات</translation>
  </message>
  <message>
   <source>The delivery key</source>
   <translation>مفتاح التسليم</translation>
  </message>
  <message>
   <source>The inbox closes while every page is encrypted anew; with many messages this takes a minute. Nothing is lost if it is interrupted.</source>
   <translation>يُغلق الوارد أثناء تشفير كل صفحة من جديد؛ ومع رسائل كثيرة يستغرق ذلك دقيقة. لا يضيع شيء إن انقطع.</translation>
  </message>
  <message>
   <source>The practice shop has no recovery code</source>
   <translation>ليس لمتجر التدريب رمز استعادة</translation>
  </message>
  <message>
   <source>The words on your paper will open nothing any more, except backups made until now. The new ones are shown at once.</source>
   <translation>لن تفتح الكلمات التي على ورقتك شيئًا بعد الآن، إلا النسخ الاحتياطية المنشأة حتى الآن. وتُعرض الكلمات الجديدة فورًا.</translation>
  </message>
  <message>
   <source>While your computer is off, messages wait sealed to a second key in the keychain. Change it as well when somebody may have copied the keychain. No message is lost.</source>
   <translation>حين يكون حاسوبك مطفأً، تنتظر الرسائل مختومة بمفتاح ثانٍ في سلسلة المفاتيح. غيّره أيضًا إن احتمل أن أحدًا نسخ سلسلة المفاتيح. لا تضيع أي رسالة.</translation>
  </message>
  <message>
   <source>Whoever has these words and this computer's files can read your messages. Keep them where you keep contracts.</source>
   <translation>من يملك هذه الكلمات وملفات هذا الحاسوب يستطيع قراءة رسائلك. احفظها حيث تحفظ العقود.</translation>
  </message>
  <message>
   <source>Your messages are encrypted with a key in this computer's keychain. Twelve words on paper open them if the keychain is lost.</source>
   <translation>رسائلك مشفّرة بمفتاح في سلسلة مفاتيح هذا الحاسوب. تفتحها اثنتا عشرة كلمة على ورقة إن فُقدت سلسلة المفاتيح.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryScreen</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>نُسخ</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>I wrote it down</source>
   <translation>كتبتها</translation>
  </message>
  <message>
   <source>Write these words down on paper, in this order. If this computer's keychain is lost, they open your messages again. Nobody else has them.</source>
   <translation>اكتب هذه الكلمات على ورقة بهذا الترتيب. إن فُقدت سلسلة مفاتيح هذا الحاسوب، فتحت هي رسائلك من جديد. لا يملكها غيرك.</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>رمز الاستعادة الخاص بك</translation>
  </message>
 </context>
 <context>
  <name>RelayPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>عنوان المُرحِّل</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Invitation, if the relay asks for one</source>
   <translation>الدعوة، إن طلبها المُرحِّل</translation>
  </message>
  <message>
   <source>It could not be written down: the disk may be full. Make room and try again.</source>
   <translation>تعذّر تدوينه: قد يكون القرص ممتلئًا. أفرغ مساحة وحاول مجددًا.</translation>
  </message>
  <message>
   <source>It must begin with https://. Only a relay on this very computer may use http://.</source>
   <translation>يجب أن يبدأ بـ https://. ولا يستخدم http:// إلا مُرحِّل على هذا الحاسوب نفسه.</translation>
  </message>
  <message>
   <source>Meta sends messages to a server that is always on: the relay. It seals them for this computer and keeps them until it has them. This build names no relay, so type the address of yours.</source>
   <translation>ترسل Meta الرسائل إلى خادم يعمل دائمًا: المُرحِّل. وهو يختمها لهذا الحاسوب ويحفظها حتى تصل إليه. لا تحدد هذه النسخة مُرحِّلًا، فاكتب عنوان مُرحِّلك.</translation>
  </message>
  <message>
   <source>This is no address. It looks like https://relay.example.</source>
   <translation>ليس هذا عنوانًا. العنوان يشبه https://relay.example.</translation>
  </message>
  <message>
   <source>Type the address alone, without anything behind it.</source>
   <translation>اكتب العنوان وحده، بلا شيء بعده.</translation>
  </message>
  <message>
   <source>Use this relay</source>
   <translation>استخدام هذا المُرحِّل</translation>
  </message>
  <message>
   <source>Which relay should receive for you?</source>
   <translation>أي مُرحِّل يستقبل من أجلك؟</translation>
  </message>
 </context>
 <context>
  <name>RemoveQuestion</name>
  <message>
   <source>From now on it receives nothing, and what waits for it on the relay is gone.</source>
   <translation>من الآن لا يستقبل شيئًا، ويزول ما ينتظره على المُرحِّل.</translation>
  </message>
  <message>
   <source>It erases everything as soon as it is online.</source>
   <translation>يمحو كل شيء فور اتصاله بالإنترنت.</translation>
  </message>
  <message>
   <source>It has another recovery code, so it asks there whether to erase everything.</source>
   <translation>له رمز استعادة آخر، لذا يسأل هناك هل يمحو كل شيء.</translation>
  </message>
  <message>
   <source>It is lost or stolen</source>
   <translation>مفقود أو مسروق</translation>
  </message>
  <message>
   <source>It is still in good hands</source>
   <translation>ما زال في أيدٍ أمينة</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>إبقاؤه</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>إزالته</translation>
  </message>
  <message>
   <source>Removing…</source>
   <translation>جارٍ الإزالة…</translation>
  </message>
  <message>
   <source>What you are signed in to here ends at Meta at once, for both computers. You sign in again.</source>
   <translation>ينتهي لدى Meta فورًا ما هو مسجّل الدخول هنا، للحاسوبين معًا. وتسجّل الدخول مجددًا.</translation>
  </message>
 </context>
 <context>
  <name>ReplyBox</name>
  <message>
   <source>Characters left: %1</source>
   <translation>الأحرف المتبقية: %1</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>خاص</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>علني</translation>
  </message>
  <message>
   <source>Who can read it</source>
   <translation>من يستطيع قراءته</translation>
  </message>
 </context>
 <context>
  <name>RestoreForm</name>
  <message>
   <source>Choose another file…</source>
   <translation>اختيار ملف آخر…</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>اختيار النسخة الاحتياطية…</translation>
  </message>
  <message>
   <source>Restore this backup</source>
   <translation>استعادة هذه النسخة</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>It takes the place of the shop that is open here. Nothing is changed until the backup has been found whole. A passphrase does not come with it: set it again afterwards.</source>
   <translation>تحل محل المتجر المفتوح هنا. لا يتغير شيء حتى يثبت أن النسخة الاحتياطية كاملة. لا تأتي معها عبارة مرور: عيّنها مجددًا بعد ذلك.</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>استعادة نسخة احتياطية</translation>
  </message>
  <message>
   <source>Your messages come back as they were. Then connect again: this computer takes over, and the one before stops receiving.</source>
   <translation>تعود رسائلك كما كانت. ثم اربط مجددًا: يتولى هذا الحاسوب، ويتوقف السابق عن الاستقبال.</translation>
  </message>
 </context>
 <context>
  <name>ResultTile</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>Retention</name>
  <message>
   <source>%1: %2. Stored: %3. Going by this time tomorrow: %4</source>
   <translation>‏%1: %2. المحفوظ: %3. ما يزول حتى مثل هذا الوقت غدًا: %4</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>لا أيام</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>%n أيام</numerusform>
    <numerusform>%n يومًا</numerusform>
    <numerusform>%n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>لا أشهر</numerusform>
    <numerusform>شهر واحد</numerusform>
    <numerusform>شهران</numerusform>
    <numerusform>%n أشهر</numerusform>
    <numerusform>%n شهرًا</numerusform>
    <numerusform>%n شهر</numerusform>
   </translation>
  </message>
  <message>
   <source>As long as you use Conwerz</source>
   <translation>ما دمت تستخدم Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>سجل التدقيق</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Conwerz looks every hour what has passed its time.</source>
   <translation>يبحث Conwerz كل ساعة عما انتهت مدته.</translation>
  </message>
  <message>
   <source>Conwerz's own notes, with nothing about customers</source>
   <translation>ملاحظات Conwerz نفسه، ولا شيء فيها عن العملاء</translation>
  </message>
  <message>
   <source>Customers' names, your notes and labels</source>
   <translation>أسماء العملاء، وملاحظاتك ووسومك</translation>
  </message>
  <message>
   <source>Daily counters</source>
   <translation>العدّادات اليومية</translation>
  </message>
  <message>
   <source>Events that this version cannot read yet</source>
   <translation>أحداث لا يستطيع هذا الإصدار قراءتها بعد</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message numerus="yes">
   <source>Messages older than %n days are erased and cannot be brought back: %1 right now.</source>
   <translation>
    <numerusform>تُمحى كل الرسائل ولا يمكن استرجاعها: %1 الآن.</numerusform>
    <numerusform>تُمحى الرسائل الأقدم من يوم ولا يمكن استرجاعها: %1 الآن.</numerusform>
    <numerusform>تُمحى الرسائل الأقدم من يومين ولا يمكن استرجاعها: %1 الآن.</numerusform>
    <numerusform>تُمحى الرسائل الأقدم من %n أيام ولا يمكن استرجاعها: %1 الآن.</numerusform>
    <numerusform>تُمحى الرسائل الأقدم من %n يومًا ولا يمكن استرجاعها: %1 الآن.</numerusform>
    <numerusform>تُمحى الرسائل الأقدم من %n يوم ولا يمكن استرجاعها: %1 الآن.</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, pictures and files</source>
   <translation>الرسائل والصور والملفات</translation>
  </message>
  <message>
   <source>Names and ids of your Pages, accounts and numbers</source>
   <translation>أسماء صفحاتك وحساباتك وأرقامك ومعرّفاتها</translation>
  </message>
  <message>
   <source>People you made one, as they were before</source>
   <translation>أشخاص جعلتهم واحدًا، كما كانوا من قبل</translation>
  </message>
  <message>
   <source>Receipts of what was disconnected</source>
   <translation>إيصالات ما قُطع اتصاله</translation>
  </message>
  <message>
   <source>Receipts of what was erased</source>
   <translation>إيصالات ما مُحي</translation>
  </message>
  <message>
   <source>The next look is at %1.</source>
   <translation>البحث التالي عند %1.</translation>
  </message>
  <message>
   <source>Until disconnected</source>
   <translation>حتى قطع الاتصال</translation>
  </message>
  <message>
   <source>Until their last message goes</source>
   <translation>حتى تزول آخر رسالة لهم</translation>
  </message>
  <message>
   <source>Until you delete them</source>
   <translation>حتى تحذفها</translation>
  </message>
  <message>
   <source>Your settings, saved replies and shop facts</source>
   <translation>إعداداتك، وردودك المحفوظة، ومعلومات متجرك</translation>
  </message>
 </context>
 <context>
  <name>RetentionPage</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>لا أيام</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>%n أيام</numerusform>
    <numerusform>%n يومًا</numerusform>
    <numerusform>%n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase what is older</source>
   <translation>محو ما هو أقدم</translation>
  </message>
  <message>
   <source>Keep messages for</source>
   <translation>حفظ الرسائل لمدة</translation>
  </message>
  <message numerus="yes">
   <source>Keep messages for %n days?</source>
   <translation>
    <numerusform>ألا تُحفظ الرسائل؟</numerusform>
    <numerusform>حفظ الرسائل لمدة يوم؟</numerusform>
    <numerusform>حفظ الرسائل لمدة يومين؟</numerusform>
    <numerusform>حفظ الرسائل لمدة %n أيام؟</numerusform>
    <numerusform>حفظ الرسائل لمدة %n يومًا؟</numerusform>
    <numerusform>حفظ الرسائل لمدة %n يوم؟</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>إبقاؤها</translation>
  </message>
  <message>
   <source>Nothing has been erased yet. Each time something goes, Conwerz reads the whole file afterwards and notes here what it found. A receipt holds numbers, never content.</source>
   <translation>لم يُمحَ شيء بعد. كلما زال شيء، قرأ Conwerz الملف كله بعده ودوّن هنا ما وجده. لا يحوي الإيصال إلا أرقامًا، ولا يحوي المحتوى أبدًا.</translation>
  </message>
  <message>
   <source>Nothing is kept longer than the permission table says. You may choose a shorter time for messages.</source>
   <translation>لا يُحفظ شيء أطول مما يذكره جدول الأذونات. ويمكنك اختيار مدة أقصر للرسائل.</translation>
  </message>
  <message>
   <source>Pictures, files, drafts and search go with their messages. Comments are kept 90 days, whatever you choose here.</source>
   <translation>تزول الصور والملفات والمسودات والبحث مع رسائلها. وتُحفظ التعليقات 90 يومًا، أيًّا كان ما تختاره هنا.</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>الإيصالات</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>مدة الحفظ</translation>
  </message>
  <message>
   <source>What is stored, and until when</source>
   <translation>المحفوظ، وحتى متى</translation>
  </message>
 </context>
 <context>
  <name>RetentionRow</name>
  <message>
   <source>%1 by tomorrow</source>
   <translation>‏%1 حتى الغد</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>%1 of %2</source>
   <translation>‏%1 من %2</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>At Meta: %1</source>
   <translation>لدى Meta: %1</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
 </context>
 <context>
  <name>RuleSheet</name>
  <message>
   <source>A new rule</source>
   <translation>قاعدة جديدة</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>تغيير القاعدة</translation>
  </message>
  <message>
   <source>Hours without an answer</source>
   <translation>ساعات بلا رد</translation>
  </message>
  <message>
   <source>Keep, and look at last week</source>
   <translation>حفظ، ومراجعة الأسبوع الماضي</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>عندئذ</translation>
  </message>
  <message>
   <source>When</source>
   <translation>متى</translation>
  </message>
  <message>
   <source>Words, with commas between them; price* finds prices too</source>
   <translation>كلمات، تفصل بينها الفاصلة (,)؛ سعر* يجد «سعره» أيضًا</translation>
  </message>
  <message>
   <source>price, how much</source>
   <translation>سعر, بكم</translation>
  </message>
 </context>
 <context>
  <name>RuleTrial</name>
  <message>
   <source>%1, %2: %3</source>
   <translation>%1، %2: %3</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>تركها متوقفة</translation>
  </message>
  <message>
   <source>Switch it on</source>
   <translation>تفعيلها</translation>
  </message>
  <message>
   <source>Switch this rule on?</source>
   <translation>تفعيل هذه القاعدة؟</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source> or </source>
   <translation> أو </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%n times in the last month</source>
   <translation>
    <numerusform>ولا مرة في الشهر الماضي</numerusform>
    <numerusform>مرة واحدة في الشهر الماضي</numerusform>
    <numerusform>مرتان في الشهر الماضي</numerusform>
    <numerusform>%n مرات في الشهر الماضي</numerusform>
    <numerusform>%n مرة في الشهر الماضي</numerusform>
    <numerusform>%n مرة في الشهر الماضي</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times it would have written nothing, as it writes to nobody twice a day.</source>
   <translation>
    <numerusform>لم تكن لتمتنع عن الكتابة قط.</numerusform>
    <numerusform>مرة واحدة لم تكن لتكتب شيئًا، لأنها لا تكتب لأحد مرتين في اليوم.</numerusform>
    <numerusform>مرتين لم تكن لتكتب شيئًا، لأنها لا تكتب لأحد مرتين في اليوم.</numerusform>
    <numerusform>%n مرات لم تكن لتكتب شيئًا، لأنها لا تكتب لأحد مرتين في اليوم.</numerusform>
    <numerusform>%n مرة لم تكن لتكتب شيئًا، لأنها لا تكتب لأحد مرتين في اليوم.</numerusform>
    <numerusform>%n مرة لم تكن لتكتب شيئًا، لأنها لا تكتب لأحد مرتين في اليوم.</numerusform>
   </translation>
  </message>
  <message>
   <source>A message has certain words</source>
   <translation>رسالة فيها كلمات معينة</translation>
  </message>
  <message>
   <source>A new lead comes in</source>
   <translation>يصل عميل محتمل جديد</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>رد</translation>
  </message>
  <message>
   <source>Any comment</source>
   <translation>أي تعليق</translation>
  </message>
  <message>
   <source>Choose what is to be done.</source>
   <translation>اختر ما ينبغي فعله.</translation>
  </message>
  <message>
   <source>Give a number of hours, up to 72.</source>
   <translation>أدخل عددًا من الساعات، حتى 72.</translation>
  </message>
  <message>
   <source>Hide the comment</source>
   <translation>إخفاء التعليق</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>الساعات</translation>
  </message>
  <message numerus="yes">
   <source>In the last seven days it would have acted %n times.</source>
   <translation>
    <numerusform>في الأيام السبعة الماضية لم تكن لتعمل.</numerusform>
    <numerusform>في الأيام السبعة الماضية كانت ستعمل مرة واحدة.</numerusform>
    <numerusform>في الأيام السبعة الماضية كانت ستعمل مرتين.</numerusform>
    <numerusform>في الأيام السبعة الماضية كانت ستعمل %n مرات.</numerusform>
    <numerusform>في الأيام السبعة الماضية كانت ستعمل %n مرة.</numerusform>
    <numerusform>في الأيام السبعة الماضية كانت ستعمل %n مرة.</numerusform>
   </translation>
  </message>
  <message>
   <source>In the last seven days it would have had nothing to do.</source>
   <translation>في الأيام السبعة الماضية ما كانت لتجد ما تفعله.</translation>
  </message>
  <message numerus="yes">
   <source>It would have been about %n people.</source>
   <translation>
    <numerusform>لم يكن الأمر ليخص أحدًا.</numerusform>
    <numerusform>كان الأمر سيخص شخصًا واحدًا.</numerusform>
    <numerusform>كان الأمر سيخص شخصين.</numerusform>
    <numerusform>كان الأمر سيخص نحو %n أشخاص.</numerusform>
    <numerusform>كان الأمر سيخص نحو %n شخصًا.</numerusform>
    <numerusform>كان الأمر سيخص نحو %n شخص.</numerusform>
   </translation>
  </message>
  <message>
   <source>Label</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <source>Move to a stage</source>
   <translation>النقل إلى مرحلة</translation>
  </message>
  <message>
   <source>Name at least one word.</source>
   <translation>اذكر كلمة واحدة على الأقل.</translation>
  </message>
  <message>
   <source>Name the label.</source>
   <translation>اذكر الوسم.</translation>
  </message>
  <message>
   <source>Not once in the last month</source>
   <translation>ولا مرة في الشهر الماضي</translation>
  </message>
  <message>
   <source>Notify me</source>
   <translation>إشعاري</translation>
  </message>
  <message>
   <source>One of your rules asks you to look</source>
   <translation>إحدى قواعدك تطلب منك النظر</translation>
  </message>
  <message>
   <source>Put a label on</source>
   <translation>وضع وسم</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>رد علني</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>تأجيل</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>شخص</translation>
  </message>
  <message>
   <source>Somebody comments on a post</source>
   <translation>يعلّق أحد على منشور</translation>
  </message>
  <message>
   <source>Somebody waits too long</source>
   <translation>ينتظر أحد أطول مما ينبغي</translation>
  </message>
  <message>
   <source>Somebody writes for the first time</source>
   <translation>يكتب أحد لأول مرة</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>النص</translation>
  </message>
  <message>
   <source>The same words for the third time in a day</source>
   <translation>الكلمات نفسها للمرة الثالثة في يوم</translation>
  </message>
  <message>
   <source>When a comment has a link</source>
   <translation>حين يكون في تعليق رابط</translation>
  </message>
  <message>
   <source>When a comment says %1</source>
   <translation>حين يقول تعليق %1</translation>
  </message>
  <message>
   <source>When a new lead comes in</source>
   <translation>حين يصل عميل محتمل جديد</translation>
  </message>
  <message numerus="yes">
   <source>When nobody has answered for %n hours</source>
   <translation>
    <numerusform>حين لا يرد أحد فورًا</numerusform>
    <numerusform>حين لا يرد أحد لمدة ساعة</numerusform>
    <numerusform>حين لا يرد أحد لمدة ساعتين</numerusform>
    <numerusform>حين لا يرد أحد لمدة %n ساعات</numerusform>
    <numerusform>حين لا يرد أحد لمدة %n ساعة</numerusform>
    <numerusform>حين لا يرد أحد لمدة %n ساعة</numerusform>
   </translation>
  </message>
  <message>
   <source>When somebody comments on a post</source>
   <translation>حين يعلّق أحد على منشور</translation>
  </message>
  <message>
   <source>When somebody comments the same for the third time in a day</source>
   <translation>حين يعلّق أحد بالكلمات نفسها للمرة الثالثة في يوم</translation>
  </message>
  <message>
   <source>When somebody writes %1</source>
   <translation>حين يكتب أحد %1</translation>
  </message>
  <message>
   <source>When somebody writes for the first time</source>
   <translation>حين يكتب أحد لأول مرة</translation>
  </message>
  <message>
   <source>When you put the label %1 on</source>
   <translation>حين تضع الوسم %1</translation>
  </message>
  <message>
   <source>With a link</source>
   <translation>فيه رابط</translation>
  </message>
  <message>
   <source>With certain words</source>
   <translation>فيه كلمات معينة</translation>
  </message>
  <message>
   <source>Write the text that is to be sent.</source>
   <translation>اكتب النص الذي يُرسل.</translation>
  </message>
  <message>
   <source>Write to them in private</source>
   <translation>مراسلة على الخاص</translation>
  </message>
  <message>
   <source>You put a label on</source>
   <translation>تضع وسمًا</translation>
  </message>
  <message>
   <source>answer %1</source>
   <translation>رد %1</translation>
  </message>
  <message>
   <source>hide the comment</source>
   <translation>إخفاء التعليق</translation>
  </message>
  <message>
   <source>label it %1</source>
   <translation>وضع الوسم %1</translation>
  </message>
  <message>
   <source>move it to %1</source>
   <translation>النقل إلى %1</translation>
  </message>
  <message>
   <source>notify me</source>
   <translation>إشعاري</translation>
  </message>
  <message>
   <source>reply in public %1</source>
   <translation>الرد علنًا %1</translation>
  </message>
  <message numerus="yes">
   <source>snooze it for %n hours</source>
   <translation>
    <numerusform>تأجيلها بلا ساعات</numerusform>
    <numerusform>تأجيلها ساعة</numerusform>
    <numerusform>تأجيلها ساعتين</numerusform>
    <numerusform>تأجيلها %n ساعات</numerusform>
    <numerusform>تأجيلها %n ساعة</numerusform>
    <numerusform>تأجيلها %n ساعة</numerusform>
   </translation>
  </message>
  <message>
   <source>write in private %1</source>
   <translation>الكتابة على الخاص %1</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>«%1»</translation>
  </message>
 </context>
 <context>
  <name>RulesCard</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Change: %1</source>
   <translation>تغيير: %1</translation>
  </message>
  <message>
   <source>Delete: %1</source>
   <translation>حذف: %1</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>قاعدة جديدة</translation>
  </message>
  <message>
   <source>No rule writes to the same person twice a day, or after the window has closed.</source>
   <translation>لا تكتب أي قاعدة إلى الشخص نفسه مرتين في اليوم، ولا بعد انتهاء مهلة الرد.</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>القواعد</translation>
  </message>
  <message>
   <source>When something happens, Conwerz does the same as you would: answer, label, hide, snooze. You see first what a rule would have done last week.</source>
   <translation>حين يحدث شيء، يفعل Conwerz ما كنت ستفعله: رد، ووسم، وإخفاء، وتأجيل. وترى أولًا ما كانت القاعدة ستفعله في الأسبوع الماضي.</translation>
  </message>
 </context>
 <context>
  <name>SavedFilters</name>
  <message>
   <source>A view needs a name.</source>
   <translation>يحتاج العرض إلى اسم.</translation>
  </message>
  <message>
   <source>Another view is called so.</source>
   <translation>هناك عرض آخر بهذا الاسم.</translation>
  </message>
  <message>
   <source>The view “%1” is deleted</source>
   <translation>حُذف العرض «%1»</translation>
  </message>
  <message>
   <source>This line does not say whom it means.</source>
   <translation>لا يقول هذا السطر مَن يقصد.</translation>
  </message>
 </context>
 <context>
  <name>SavedItem</name>
  <message>
   <source>Change this view</source>
   <translation>تغيير هذا العرض</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>%1 of %2</source>
   <translation>‏%1 من %2</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>العملاء المحتملون</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>الرسائل</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>لم يُعثر على شيء</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>الملاحظات</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>لم يُعثر على شيء لـ «%1»</translation>
  </message>
  <message>
   <source>You</source>
   <translation>أنت</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>أنت: %1</translation>
  </message>
  <message>
   <source>a label of yours</source>
   <translation>وسم من وسومك</translation>
  </message>
  <message>
   <source>a photo, voice message, link</source>
   <translation>صورة، رسالة صوتية، رابط</translation>
  </message>
  <message>
   <source>an answer was not delivered</source>
   <translation>رد لم يصل</translation>
  </message>
  <message>
   <source>before a day: 2026-11-26, today, 7d</source>
   <translation>قبل يوم: 2026-11-26، today، 7d</translation>
  </message>
  <message>
   <source>done with</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <source>files</source>
   <translation>ملفات</translation>
  </message>
  <message>
   <source>from a day on</source>
   <translation>من يوم فصاعدًا</translation>
  </message>
  <message>
   <source>links</source>
   <translation>روابط</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>لم تُقرأ بعد</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>صور</translation>
  </message>
  <message>
   <source>places</source>
   <translation>أماكن</translation>
  </message>
  <message>
   <source>snoozed</source>
   <translation>مؤجلة</translation>
  </message>
  <message>
   <source>spam, or blocked</source>
   <translation>مزعجة، أو محظورة</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>مميزة بنجمة</translation>
  </message>
  <message>
   <source>stickers</source>
   <translation>ملصقات</translation>
  </message>
  <message>
   <source>the channel it came by</source>
   <translation>القناة التي جاءت منها</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>مقاطع فيديو</translation>
  </message>
  <message>
   <source>voice messages</source>
   <translation>رسائل صوتية</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>بانتظار ردك</translation>
  </message>
  <message>
   <source>waiting, unread, done</source>
   <translation>بانتظار الرد، غير مقروءة، منجزة</translation>
  </message>
  <message>
   <source>who wrote it: a name, or me</source>
   <translation>من كتبها: اسم، أو me</translation>
  </message>
  <message>
   <source>window closes soon</source>
   <translation>تنتهي مهلة الرد قريبًا</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear the search (Esc)</source>
   <translation>مسح البحث (Esc)</translation>
  </message>
 </context>
 <context>
  <name>SearchHint</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
 </context>
 <context>
  <name>SearchPart</name>
  <message>
   <source>Keep as a view</source>
   <translation>الحفظ كعرض</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>البحث في كل شيء</translation>
  </message>
  <message>
   <source>it stands in the rail from now on</source>
   <translation>يبقى في الشريط من الآن</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A number cannot write to itself.</source>
   <translation>لا يمكن لرقم أن يكتب إلى نفسه.</translation>
  </message>
  <message>
   <source>A part of the new template is too long.</source>
   <translation>جزء من القالب الجديد طويل جدًا.</translation>
  </message>
  <message>
   <source>Another program, often Meta's Business Suite, is in charge of this conversation. Answer there.</source>
   <translation>برنامج آخر، وهو غالبًا Business Suite من Meta، يتولى هذه المحادثة. رد هناك.</translation>
  </message>
  <message>
   <source>Conwerz was not given the permission for this. Connect again and leave every box ticked.</source>
   <translation>لم يُمنح Conwerz الإذن لهذا. اربط مجددًا واترك كل المربعات محددة.</translation>
  </message>
  <message>
   <source>Conwerz was removed from this Facebook account. Connect again to go on.</source>
   <translation>أُزيل Conwerz من حساب Facebook هذا. اربط مجددًا للمتابعة.</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed first. Sign in to facebook.com, then connect again.</source>
   <translation>يريد Facebook تأكيد شيء أولًا. سجّل الدخول إلى facebook.com، ثم اربط مجددًا.</translation>
  </message>
  <message>
   <source>Instagram does not let Conwerz see the messages. In the Instagram app: Settings, Messages and story replies, Message controls, Connected tools, then switch on Allow access to messages.</source>
   <translation>لا يسمح Instagram لـ Conwerz برؤية الرسائل. في تطبيق Instagram: الإعدادات، الرسائل والردود على القصص، عناصر التحكم في الرسائل، الأدوات المرتبطة، ثم فعّل «السماح بالوصول إلى الرسائل».</translation>
  </message>
  <message>
   <source>Many messages to one person in a short time. Conwerz sends the rest a little later.</source>
   <translation>رسائل كثيرة إلى شخص واحد في وقت قصير. يرسل Conwerz البقية بعد قليل.</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Conwerz goes on by itself.</source>
   <translation>تطلب Meta التمهل. يتابع Conwerz تلقائيًا.</translation>
  </message>
  <message>
   <source>Meta cannot be reached. The answer goes by itself.</source>
   <translation>تعذّر الوصول إلى Meta. يُرسل الرد تلقائيًا.</translation>
  </message>
  <message>
   <source>Meta could not charge the account. Check how it pays.</source>
   <translation>تعذّر على Meta تحصيل المبلغ من الحساب. تحقق من طريقة دفعه.</translation>
  </message>
  <message>
   <source>Meta could not send the code to this number.</source>
   <translation>تعذّر على Meta إرسال الرمز إلى هذا الرقم.</translation>
  </message>
  <message>
   <source>Meta could not take this file. Try another one.</source>
   <translation>تعذّر على Meta قبول هذا الملف. جرّب غيره.</translation>
  </message>
  <message>
   <source>Meta did not understand Conwerz. Please report the code shown.</source>
   <translation>لم تفهم Meta ما طلبه Conwerz. أبلغنا بالرمز المعروض.</translation>
  </message>
  <message>
   <source>Meta does not find this person any more. They may have closed their account.</source>
   <translation>لم تعد Meta تجد هذا الشخص. ربما أغلق حسابه.</translation>
  </message>
  <message>
   <source>Meta has blocked this for the account for a while. See Business Suite, Account quality.</source>
   <translation>حظرت Meta هذا على الحساب مدة من الوقت. راجع Business Suite، جودة الحساب.</translation>
  </message>
  <message>
   <source>Meta has not approved the number's display name yet.</source>
   <translation>لم تعتمد Meta الاسم المعروض للرقم بعد.</translation>
  </message>
  <message>
   <source>Meta has this already.</source>
   <translation>هذا لدى Meta بالفعل.</translation>
  </message>
  <message>
   <source>Meta has trouble at the moment. Conwerz tries again by itself.</source>
   <translation>لدى Meta عطل حاليًا. يحاول Conwerz مجددًا تلقائيًا.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the connection. Connect again.</source>
   <translation>لم تعد Meta تقبل الاتصال. اربط مجددًا.</translation>
  </message>
  <message>
   <source>Meta paused this template because people did not like it. Choose another.</source>
   <translation>أوقفت Meta هذا القالب مؤقتًا لأنه لم يعجب الناس. اختر غيره.</translation>
  </message>
  <message>
   <source>Meta refused for a reason new to Conwerz. Code and trace are shown.</source>
   <translation>رفضت Meta لسبب جديد على Conwerz. يُعرض الرمز ورقم التتبع.</translation>
  </message>
  <message>
   <source>Meta switched this template off for good. Choose another.</source>
   <translation>أوقفت Meta هذا القالب نهائيًا. اختر غيره.</translation>
  </message>
  <message>
   <source>Meta's rules do not allow this text in a template.</source>
   <translation>لا تسمح قواعد Meta بهذا النص في قالب.</translation>
  </message>
  <message>
   <source>Something between this computer and Meta answered in Meta's place: a proxy, or a hotel's Wi-Fi.</source>
   <translation>أجاب شيء بين هذا الحاسوب وMeta بدلًا من Meta: خادم بروكسي، أو شبكة Wi-Fi في فندق.</translation>
  </message>
  <message>
   <source>The Facebook password was changed, so Meta ended the connection. Connect again.</source>
   <translation>تغيّرت كلمة مرور Facebook، فأنهت Meta الاتصال. اربط مجددًا.</translation>
  </message>
  <message>
   <source>The PIN was wrong too often. Try later.</source>
   <translation>كان رقم PIN خاطئًا مرات كثيرة. حاول لاحقًا.</translation>
  </message>
  <message>
   <source>The account holds as many templates as Meta allows.</source>
   <translation>في الحساب أكبر عدد من القوالب تسمح به Meta.</translation>
  </message>
  <message>
   <source>The code is not right.</source>
   <translation>الرمز غير صحيح.</translation>
  </message>
  <message>
   <source>The connection broke while sending. Meta may have it: look before you send it again.</source>
   <translation>انقطع الاتصال أثناء الإرسال. ربما وصلت إلى Meta: تأكد قبل أن ترسل مجددًا.</translation>
  </message>
  <message>
   <source>The connection to Meta has run out. Connect again.</source>
   <translation>انتهت مدة الاتصال بـ Meta. اربط مجددًا.</translation>
  </message>
  <message>
   <source>The customer wrote more than 24 hours ago. WhatsApp now takes a template only.</source>
   <translation>كتب العميل قبل أكثر من 24 ساعة. لا يقبل WhatsApp الآن إلا قالبًا.</translation>
  </message>
  <message>
   <source>The customer wrote too long ago. You can answer when they write again.</source>
   <translation>كتب العميل قبل وقت طويل. يمكنك الرد حين يكتب مجددًا.</translation>
  </message>
  <message>
   <source>The form in this template is blocked.</source>
   <translation>النموذج في هذا القالب محظور.</translation>
  </message>
  <message>
   <source>The form in this template was sent too often this hour.</source>
   <translation>أُرسل النموذج في هذا القالب مرات كثيرة هذه الساعة.</translation>
  </message>
  <message>
   <source>The heading, text or footer of the new template holds something that Meta does not allow there.</source>
   <translation>في عنوان القالب الجديد أو نصه أو تذييله شيء لا تسمح به Meta هناك.</translation>
  </message>
  <message>
   <source>The new template has too many fields for its length, or begins or ends with one.</source>
   <translation>في القالب الجديد حقول كثيرة بالنسبة إلى طوله، أو يبدأ بحقل أو ينتهي به.</translation>
  </message>
  <message>
   <source>The number's two-step PIN is not right.</source>
   <translation>رقم PIN للتحقق بخطوتين لهذا الرقم غير صحيح.</translation>
  </message>
  <message>
   <source>The person who connected this account no longer has a role on it. Connect with someone who has.</source>
   <translation>لم يعد لمن ربط هذا الحساب دور فيه. اربط مع شخص له دور.</translation>
  </message>
  <message>
   <source>The story is no longer available.</source>
   <translation>لم تعد القصة متاحة.</translation>
  </message>
  <message>
   <source>The values do not fit the template. Fill in every field.</source>
   <translation>القيم لا تناسب القالب. املأ كل حقل.</translation>
  </message>
  <message>
   <source>This Instagram account cannot be used: it must be a professional account that is linked to the Page.</source>
   <translation>لا يمكن استخدام حساب Instagram هذا: يجب أن يكون حسابًا احترافيًا مرتبطًا بالصفحة.</translation>
  </message>
  <message>
   <source>This account may not write to people in that country.</source>
   <translation>لا يجوز لهذا الحساب مراسلة أشخاص في ذلك البلد.</translation>
  </message>
  <message>
   <source>This is a test number: it may write only to the people on its list.</source>
   <translation>هذا رقم تجريبي: لا يجوز له إلا مراسلة من في قائمته.</translation>
  </message>
  <message>
   <source>This is no longer there, or Conwerz may not see it.</source>
   <translation>لم يعد هذا موجودًا، أو لا يجوز لـ Conwerz رؤيته.</translation>
  </message>
  <message>
   <source>This kind of message cannot be sent this way.</source>
   <translation>لا يمكن إرسال هذا النوع من الرسائل بهذه الطريقة.</translation>
  </message>
  <message>
   <source>This number is not registered. Connect it again.</source>
   <translation>هذا الرقم غير مسجّل. اربطه مجددًا.</translation>
  </message>
  <message>
   <source>This number was registered too often. Meta allows it ten times in three days.</source>
   <translation>سُجّل هذا الرقم مرات كثيرة. تسمح Meta بعشر مرات في ثلاثة أيام.</translation>
  </message>
  <message>
   <source>This number was removed a moment ago: five minutes.</source>
   <translation>أُزيل هذا الرقم قبل لحظة: خمس دقائق.</translation>
  </message>
  <message>
   <source>This person cannot receive messages at the moment.</source>
   <translation>لا يستطيع هذا الشخص استلام رسائل حاليًا.</translation>
  </message>
  <message>
   <source>This person could not be blocked or unblocked.</source>
   <translation>تعذّر حظر هذا الشخص أو إلغاء حظره.</translation>
  </message>
  <message>
   <source>This person does not show their name and picture.</source>
   <translation>لا يُظهر هذا الشخص اسمه وصورته.</translation>
  </message>
  <message>
   <source>This person does not want offers from you.</source>
   <translation>لا يريد هذا الشخص عروضًا منك.</translation>
  </message>
  <message>
   <source>This person's WhatsApp was set up anew. Make sure that it is still them, then send again.</source>
   <translation>أُعيد إعداد WhatsApp لدى هذا الشخص. تأكد من أنه ما زال هو، ثم أرسل مجددًا.</translation>
  </message>
  <message>
   <source>This template does not exist in this language, or is not approved yet.</source>
   <translation>هذا القالب غير موجود بهذه اللغة، أو لم يُعتمد بعد.</translation>
  </message>
  <message>
   <source>This text is too long. Shorten it or send it in two.</source>
   <translation>هذا النص طويل جدًا. اختصره أو أرسله على جزأين.</translation>
  </message>
  <message>
   <source>This was posted before the account became a professional one, so Meta has no figures for it.</source>
   <translation>نُشر هذا قبل أن يصبح الحساب احترافيًا، فليست لدى Meta أرقام عنه.</translation>
  </message>
  <message>
   <source>Too many people reported or blocked messages of this number. Send no offers for now.</source>
   <translation>أبلغ كثيرون عن رسائل هذا الرقم أو حظروها. لا ترسل عروضًا في الوقت الحالي.</translation>
  </message>
  <message>
   <source>WhatsApp blocks only who wrote within the last 24 hours. It will as soon as they write again.</source>
   <translation>لا يحظر WhatsApp إلا من كتب خلال آخر 24 ساعة. سيحظره حالما يكتب من جديد.</translation>
  </message>
  <message>
   <source>WhatsApp cannot deliver to this person and does not say why: no WhatsApp, an old app, new terms not accepted, or you were blocked.</source>
   <translation>لا يستطيع WhatsApp التوصيل إلى هذا الشخص ولا يقول لماذا: لا WhatsApp لديه، أو تطبيقه قديم، أو لم يقبل الشروط الجديدة، أو أنت محظور.</translation>
  </message>
  <message>
   <source>WhatsApp held this offer back, so that the person does not get too many.</source>
   <translation>حجز WhatsApp هذا العرض، حتى لا يتلقى الشخص عروضًا كثيرة.</translation>
  </message>
  <message>
   <source>WhatsApp sends this kind of message to a phone number only, and this person's number is not known.</source>
   <translation>يرسل WhatsApp هذا النوع من الرسائل إلى رقم هاتف فقط، ورقم هذا الشخص غير معروف.</translation>
  </message>
  <message>
   <source>With these values the template gets too long.</source>
   <translation>بهذه القيم يصبح القالب طويلًا جدًا.</translation>
  </message>
 </context>
 <context>
  <name>SettingsNav</name>
  <message>
   <source>Pages of the settings</source>
   <translation>صفحات الإعدادات</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>All settings</source>
   <translation>كل الإعدادات</translation>
  </message>
 </context>
 <context>
  <name>SettingsPlace</name>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
 </context>
 <context>
  <name>ShareCard</name>
  <message>
   <source>Messages that were received, comments below your posts, and forms that were filled in.</source>
   <translation>الرسائل التي استُلمت، والتعليقات تحت منشوراتك، والنماذج التي مُلئت.</translation>
  </message>
  <message>
   <source>Where people write</source>
   <translation>أين يكتب الناس</translation>
  </message>
 </context>
 <context>
  <name>ShopFacts</name>
  <message>
   <source>A bowl is 24 €, a set of four is 89 €.</source>
   <translation>ثمن الوعاء 24 €، وطقم من أربعة 89 €.</translation>
  </message>
  <message>
   <source>Anything else</source>
   <translation>أي شيء آخر</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>التوصيل</translation>
  </message>
  <message>
   <source>Everything is dishwasher safe.</source>
   <translation>كل شيء يصلح لغسالة الصحون.</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>ساعات العمل</translation>
  </message>
  <message>
   <source>Our workshop is at Calle Feria 12, Seville.</source>
   <translation>ورشتنا في Calle Feria 12، إشبيلية.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>الدفع</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>الأسعار</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>الإرجاع</translation>
  </message>
  <message>
   <source>We are there from Monday to Friday, 9 to 6.</source>
   <translation>نحن هناك من الاثنين إلى الجمعة، من 9 إلى 6.</translation>
  </message>
  <message>
   <source>We engrave names; that takes two weeks.</source>
   <translation>ننقش الأسماء؛ ويستغرق ذلك أسبوعين.</translation>
  </message>
  <message>
   <source>We ship to all of Europe in 3 to 5 days, for 6 €.</source>
   <translation>نشحن إلى كل أوروبا خلال 3 إلى 5 أيام، مقابل 6 €.</translation>
  </message>
  <message>
   <source>What you sell</source>
   <translation>ما تبيعه</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>أين أنت</translation>
  </message>
  <message>
   <source>You can pay by card, by transfer or in the shop.</source>
   <translation>يمكنك الدفع بالبطاقة أو بالتحويل أو في المتجر.</translation>
  </message>
  <message>
   <source>You can send anything back within 30 days.</source>
   <translation>يمكنك إرجاع أي شيء خلال 30 يومًا.</translation>
  </message>
 </context>
 <context>
  <name>ShopFactsPage</name>
  <message>
   <source>Shop facts</source>
   <translation>معلومات المتجر</translation>
  </message>
  <message>
   <source>What you tell customers again and again, a sentence a line. Conwerz suggests the line that answers, and sends nothing of it by itself unless you allow that under AI.</source>
   <translation>ما تقوله للعملاء مرارًا، جملة في كل سطر. يقترح Conwerz السطر الذي يجيب، ولا يرسل منه شيئًا تلقائيًا إلا إن سمحت بذلك في «الذكاء الاصطناعي».</translation>
  </message>
 </context>
 <context>
  <name>Shut</name>
  <message>
   <source>Blocked</source>
   <translation>محظور</translation>
  </message>
  <message>
   <source>Blocked in Conwerz alone: they can go on writing, and do not notice.</source>
   <translation>محظور في Conwerz فقط: يمكنه مواصلة الكتابة، ولا يلاحظ شيئًا.</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>مزعجة</translation>
  </message>
  <message>
   <source>WhatsApp is being told to keep them away.</source>
   <translation>يُطلب الآن من WhatsApp إبعاد هذا الشخص.</translation>
  </message>
  <message>
   <source>WhatsApp is being told to let them in again.</source>
   <translation>يُطلب الآن من WhatsApp السماح لهذا الشخص من جديد.</translation>
  </message>
  <message>
   <source>You blocked this person on WhatsApp: neither of you can write to the other. Let them in to change that.</source>
   <translation>لقد حظرت هذا الشخص على WhatsApp: لا يستطيع أيٌّ منكما الكتابة إلى الآخر. اسمح بالدخول لتغيير ذلك.</translation>
  </message>
 </context>
 <context>
  <name>SnoozePopup</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
  <message>
   <source>A time to come: 2d, 16:30, mon 9:00, 2026-12-24</source>
   <translation>وقت قادم: 2d، 16:30، الاثنين 9:00، 2026-12-24</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>وقت آخر</translation>
  </message>
  <message>
   <source>Another time: 3h, 16:30, fri 10:00</source>
   <translation>وقت آخر: 3h، 16:30، الجمعة 10:00</translation>
  </message>
  <message>
   <source>Snooze until</source>
   <translation>تأجيل حتى</translation>
  </message>
 </context>
 <context>
  <name>StageColumn</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
 </context>
 <context>
  <name>StagesQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Keep these names</source>
   <translation>حفظ هذه الأسماء</translation>
  </message>
  <message>
   <source>Their order and their meaning stay: a lead in the fourth is won, in the fifth it is lost. Left empty, the usual name comes back.</source>
   <translation>يبقى ترتيبها ومعناها: العميل المحتمل في الرابعة مكسوب، وفي الخامسة مفقود. إن تُركت فارغة عاد الاسم المعتاد.</translation>
  </message>
  <message>
   <source>What do you call the stages?</source>
   <translation>بماذا تسمي المراحل؟</translation>
  </message>
  <message>
   <source>Your name for “%1”</source>
   <translation>اسمك لـ «%1»</translation>
  </message>
 </context>
 <context>
  <name>Stories</name>
  <message>
   <source>A colleague answers in Business Suite</source>
   <translation>زميل يرد في Business Suite</translation>
  </message>
  <message>
   <source>A conversation from before</source>
   <translation>محادثة من قبل</translation>
  </message>
  <message>
   <source>A customer with a new number</source>
   <translation>عميل برقم جديد</translation>
  </message>
  <message>
   <source>A customer without a name</source>
   <translation>عميل بلا اسم</translation>
  </message>
  <message>
   <source>A customer without a phone number</source>
   <translation>عميل بلا رقم هاتف</translation>
  </message>
  <message>
   <source>A message is taken back</source>
   <translation>تُسحب رسالة</translation>
  </message>
  <message>
   <source>A message is taken back, and Meta tells nobody</source>
   <translation>تُسحب رسالة، ولا تخبر Meta أحدًا</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>A question below a post</source>
   <translation>سؤال تحت منشور</translation>
  </message>
  <message>
   <source>A question that wants a long answer</source>
   <translation>سؤال يتطلب ردًا طويلًا</translation>
  </message>
  <message>
   <source>A voice message</source>
   <translation>رسالة صوتية</translation>
  </message>
  <message>
   <source>An album of six photos</source>
   <translation>ألبوم من ست صور</translation>
  </message>
  <message>
   <source>An answer to a story</source>
   <translation>رد على قصة</translation>
  </message>
  <message>
   <source>Every webhook comes twice</source>
   <translation>يصل كل إشعار من Meta مرتين</translation>
  </message>
  <message>
   <source>Messages come in the wrong order</source>
   <translation>تصل الرسائل بترتيب خاطئ</translation>
  </message>
  <message>
   <source>Meta asks for a pause</source>
   <translation>تطلب Meta التمهل</translation>
  </message>
  <message>
   <source>Meta forgets to tell of a message</source>
   <translation>تنسى Meta أن تخبر برسالة</translation>
  </message>
  <message>
   <source>Meta pauses a template</source>
   <translation>توقف Meta قالبًا مؤقتًا</translation>
  </message>
  <message>
   <source>Meta refuses the next answer for a reason new to us</source>
   <translation>ترفض Meta الرد التالي لسبب جديد علينا</translation>
  </message>
  <message>
   <source>One Brazilian number, written in two ways</source>
   <translation>رقم برازيلي واحد، مكتوب بطريقتين</translation>
  </message>
  <message>
   <source>Photos on Instagram, which are only looked at</source>
   <translation>صور على Instagram، تُشاهد فقط</translation>
  </message>
  <message>
   <source>Places, contacts, orders, forms, and what only a phone shows</source>
   <translation>أماكن، وجهات اتصال، وطلبات، ونماذج، وما لا يعرضه إلا الهاتف</translation>
  </message>
  <message>
   <source>Show each permission at work</source>
   <translation>عرض كل إذن أثناء استخدامه</translation>
  </message>
  <message>
   <source>Somebody who wrote 25 hours ago</source>
   <translation>شخص كتب قبل 25 ساعة</translation>
  </message>
  <message>
   <source>Somebody who wrote eight days ago</source>
   <translation>شخص كتب قبل ثمانية أيام</translation>
  </message>
 </context>
 <context>
  <name>StoryMenu</name>
  <message>
   <source>Make something happen</source>
   <translation>إحداث شيء</translation>
  </message>
 </context>
 <context>
  <name>SuggestionBar</name>
  <message>
   <source>Suggestion, %1: %2</source>
   <translation>اقتراح، %1: %2</translation>
  </message>
 </context>
 <context>
  <name>SwitchQuestion</name>
  <message>
   <source>Ask Meta for it</source>
   <translation>طلبه من Meta</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>إعادته</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>تركه كما هو</translation>
  </message>
 </context>
 <context>
  <name>TemplateBook</name>
  <message>
   <source>Choose a PDF</source>
   <translation>اختيار PDF</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>اختيار صورة</translation>
  </message>
  <message>
   <source>Choose a video</source>
   <translation>اختيار فيديو</translation>
  </message>
  <message>
   <source>Example for the end of the address of “%1”</source>
   <translation>مثال لنهاية عنوان «%1»</translation>
  </message>
  <message>
   <source>Example for {{%1}}</source>
   <translation>مثال لـ {{%1}}</translation>
  </message>
 </context>
 <context>
  <name>TemplateCard</name>
  <message>
   <source>Change %1</source>
   <translation>تغيير %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>حذف %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePanel</name>
  <message>
   <source>All templates (Esc)</source>
   <translation>كل القوالب (Esc)</translation>
  </message>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>يُطلب الأحدث من Meta</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>اختيار ملف</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>اختيار قالب</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>اختيار ملف آخر</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Find a template</source>
   <translation>البحث عن قالب</translation>
  </message>
  <message>
   <source>No template here. Write one in Settings, Templates.</source>
   <translation>لا قالب هنا. اكتب قالبًا في «الإعدادات، القوالب».</translation>
  </message>
  <message>
   <source>Send the template</source>
   <translation>إرسال القالب</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>القوالب</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>يقرأ العميل: %1</translation>
  </message>
  <message>
   <source>for example %1</source>
   <translation>مثلًا %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePicker</name>
  <message>
   <source>A document stands above the text. Choose one.</source>
   <translation>فوق النص مستند. اختر واحدًا.</translation>
  </message>
  <message>
   <source>A picture stands above the text. Choose one.</source>
   <translation>فوق النص صورة. اختر واحدة.</translation>
  </message>
  <message>
   <source>A video stands above the text. Choose one.</source>
   <translation>فوق النص فيديو. اختر واحدًا.</translation>
  </message>
  <message>
   <source>End of the button's address</source>
   <translation>نهاية عنوان الزر</translation>
  </message>
  <message>
   <source>This is no document: the template was approved with one.</source>
   <translation>ليس هذا مستندًا: اعتُمد القالب بمستند.</translation>
  </message>
  <message>
   <source>This is no picture: the template was approved with one.</source>
   <translation>ليست هذه صورة: اعتُمد القالب بصورة.</translation>
  </message>
  <message>
   <source>This is no video: the template was approved with one.</source>
   <translation>ليس هذا فيديو: اعتُمد القالب بفيديو.</translation>
  </message>
  <message>
   <source>Value %1</source>
   <translation>القيمة %1</translation>
  </message>
 </context>
 <context>
  <name>TemplateSheet</name>
  <message>
   <source>A new template</source>
   <translation>قالب جديد</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>بشأن طلب شراء</translation>
  </message>
  <message>
   <source>Above the text</source>
   <translation>فوق النص</translation>
  </message>
  <message>
   <source>Being submitted</source>
   <translation>يجري تقديمه</translation>
  </message>
  <message>
   <source>Buttons, one a line: words, then an address or a number if it opens one</source>
   <translation>الأزرار، واحد في كل سطر: كلمات، ثم عنوان أو رقم إن كان يفتح أحدهما</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Change the template</source>
   <translation>تغيير القالب</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>مستند</translation>
  </message>
  <message>
   <source>Follow the parcel https://parcels.example/{{1}}</source>
   <translation>تتبّع الطرد https://parcels.example/{{1}}</translation>
  </message>
  <message>
   <source>Footer, if any</source>
   <translation>التذييل، إن وُجد</translation>
  </message>
  <message>
   <source>Heading, if any</source>
   <translation>العنوان، إن وُجد</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>تسويق</translation>
  </message>
  <message>
   <source>Meta's reviewers look at one. With each message you choose its own.</source>
   <translation>ينظر مراجعو Meta إلى واحد. ومع كل رسالة تختار ملفها.</translation>
  </message>
  <message>
   <source>Meta's reviewers read it</source>
   <translation>يقرؤه مراجعو Meta</translation>
  </message>
  <message>
   <source>Name, for you and Meta only</source>
   <translation>الاسم، لك ولـ Meta فقط</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Submit for review</source>
   <translation>تقديم للمراجعة</translation>
  </message>
  <message>
   <source>Text, with {{1}}, {{2}} … where a value goes</source>
   <translation>النص، مع {{1}} و{{2}} … حيث تأتي قيمة</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>يقرأ العميل: %1</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>فيديو</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>كلمات</translation>
  </message>
  <message>
   <source>en</source>
   <translation>ar</translation>
  </message>
  <message>
   <source>order_ready</source>
   <translation>order_ready</translation>
  </message>
 </context>
 <context>
  <name>TemplateWords</name>
  <message>
   <source>A button has up to 25 characters. An address begins with https:// and has {{1}} at its very end only; at most two addresses and one number.</source>
   <translation>للزر 25 حرفًا على الأكثر. يبدأ العنوان بـ https:// ولا يكون {{1}} إلا في آخره؛ عنوانان ورقم واحد على الأكثر.</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>بشأن طلب شراء</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>معتمد</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>مؤرشف</translation>
  </message>
  <message>
   <source>Being deleted</source>
   <translation>يجري حذفه</translation>
  </message>
  <message>
   <source>Being reviewed</source>
   <translation>قيد المراجعة</translation>
  </message>
  <message>
   <source>Choose the file at the head: Meta's reviewers look at one like it.</source>
   <translation>اختر الملف الذي في الأعلى: ينظر مراجعو Meta إلى ملف مثله.</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>محذوف</translation>
  </message>
  <message>
   <source>Fields are numbered from 1: {{1}}, {{2}} …</source>
   <translation>تُرقّم الحقول من 1: {{1}} و{{2}} …</translation>
  </message>
  <message>
   <source>Free while the customer's 24 h last.</source>
   <translation>مجاني ما دامت ساعات العميل الـ 24 لم تنته.</translation>
  </message>
  <message>
   <source>Give an example for every field: Meta's reviewers need it.</source>
   <translation>اذكر مثالًا لكل حقل: يحتاجه مراجعو Meta.</translation>
  </message>
  <message>
   <source>Heading and footer are one line each, without fields.</source>
   <translation>العنوان والتذييل سطر واحد لكل منهما، بلا حقول.</translation>
  </message>
  <message>
   <source>In a state that is new to Conwerz</source>
   <translation>في حالة جديدة على Conwerz</translation>
  </message>
  <message>
   <source>In appeal</source>
   <translation>قيد الاعتراض</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>تسويق</translation>
  </message>
  <message>
   <source>Meta charges its authentication price for each message.</source>
   <translation>تحتسب Meta سعر المصادقة لكل رسالة.</translation>
  </message>
  <message>
   <source>Meta charges its marketing price for each message.</source>
   <translation>تحتسب Meta سعر التسويق لكل رسالة.</translation>
  </message>
  <message>
   <source>Meta charges its utility price for each message.</source>
   <translation>تحتسب Meta سعر رسائل الخدمة لكل رسالة.</translation>
  </message>
  <message>
   <source>Meta finds it abusive.</source>
   <translation>ترى Meta أنه مسيء.</translation>
  </message>
  <message>
   <source>Meta finds it promotional for its category.</source>
   <translation>ترى Meta أنه دعائي بالنسبة إلى فئته.</translation>
  </message>
  <message>
   <source>Meta finds its category wrong.</source>
   <translation>ترى Meta أن فئته خاطئة.</translation>
  </message>
  <message>
   <source>Meta finds its form wrong.</source>
   <translation>ترى Meta أن شكله خاطئ.</translation>
  </message>
  <message>
   <source>Meta may charge for each message.</source>
   <translation>قد تحتسب Meta سعرًا لكل رسالة.</translation>
  </message>
  <message>
   <source>Meta takes it for a scam.</source>
   <translation>تعدّه Meta احتيالًا.</translation>
  </message>
  <message>
   <source>Meta's reason: %1</source>
   <translation>سبب Meta: %1</translation>
  </message>
  <message>
   <source>Open on your phone: it holds a part that Conwerz cannot send</source>
   <translation>افتحه على هاتفك: فيه جزء لا يستطيع Conwerz إرساله</translation>
  </message>
  <message>
   <source>Over the limit</source>
   <translation>تجاوز الحد</translation>
  </message>
  <message>
   <source>Paused by Meta</source>
   <translation>أوقفته Meta مؤقتًا</translation>
  </message>
  <message>
   <source>Quality high</source>
   <translation>جودة عالية</translation>
  </message>
  <message>
   <source>Quality low</source>
   <translation>جودة منخفضة</translation>
  </message>
  <message>
   <source>Quality medium</source>
   <translation>جودة متوسطة</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>مرفوض</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>رمز تسجيل الدخول</translation>
  </message>
  <message>
   <source>Switched off by Meta</source>
   <translation>أوقفته Meta</translation>
  </message>
  <message>
   <source>The name has small letters, figures and _ only.</source>
   <translation>لا يحوي الاسم إلا حروفًا لاتينية صغيرة وأرقامًا و_.</translation>
  </message>
  <message>
   <source>The text is empty.</source>
   <translation>النص فارغ.</translation>
  </message>
  <message>
   <source>The text must not begin or end with a field.</source>
   <translation>يجب ألا يبدأ النص بحقل ولا ينتهي به.</translation>
  </message>
  <message>
   <source>There are too many fields for so few words.</source>
   <translation>الحقول أكثر مما تحتمله كلمات بهذه القلة.</translation>
  </message>
  <message>
   <source>This person wants no more offers</source>
   <translation>لا يريد هذا الشخص مزيدًا من العروض</translation>
  </message>
  <message>
   <source>Up to 1,024 characters for the text, 60 for heading and footer.</source>
   <translation>حتى 1,024 حرفًا للنص، و60 للعنوان والتذييل.</translation>
  </message>
 </context>
 <context>
  <name>TemplatesPage</name>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>يُطلب الأحدث من Meta</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>حذف %1؟</translation>
  </message>
  <message>
   <source>Delete the template</source>
   <translation>حذف القالب</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>إبقاؤه</translation>
  </message>
  <message>
   <source>Meta deletes it in this language. For 30 days no other template may have its name.</source>
   <translation>تحذفه Meta بهذه اللغة. ولمدة 30 يومًا لا يجوز أن يحمل قالب آخر اسمه.</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>لا رقم WhatsApp مربوط</translation>
  </message>
  <message>
   <source>No templates yet</source>
   <translation>لا قوالب بعد</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>القوالب</translation>
  </message>
  <message>
   <source>Templates belong to a WhatsApp account. They appear here once one is connected.</source>
   <translation>القوالب تابعة لحساب WhatsApp. تظهر هنا متى رُبط حساب.</translation>
  </message>
  <message>
   <source>Texts that Meta has approved, for WhatsApp customers who wrote more than 24 h ago.</source>
   <translation>نصوص اعتمدتها Meta، لعملاء WhatsApp الذين كتبوا قبل أكثر من 24 س.</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>كتابة قالب</translation>
  </message>
  <message>
   <source>Write one, and Meta reviews it, mostly within minutes.</source>
   <translation>اكتب قالبًا فتراجعه Meta، وغالبًا خلال دقائق.</translation>
  </message>
 </context>
 <context>
  <name>Thread</name>
  <message>
   <source>You</source>
   <translation>أنت</translation>
  </message>
 </context>
 <context>
  <name>ThreadHeader</name>
  <message>
   <source>About this person</source>
   <translation>عن هذا الشخص</translation>
  </message>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>العودة إلى القائمة (Esc)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>Label %1</source>
   <translation>الوسم %1</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>المزيد عن %1</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>إعادة فتح</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>تأجيل</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>نجمة</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>إزالة النجمة</translation>
  </message>
  <message>
   <source>being answered in Meta's Business Suite</source>
   <translation>يُرد عليها في Business Suite من Meta</translation>
  </message>
  <message>
   <source>being answered in another program</source>
   <translation>يُرد عليها في برنامج آخر</translation>
  </message>
 </context>
 <context>
  <name>ThreadPane</name>
  <message>
   <source>Conversation with %1</source>
   <translation>محادثة مع %1</translation>
  </message>
  <message>
   <source>Messages, newest last</source>
   <translation>الرسائل، الأحدث أخيرًا</translation>
  </message>
 </context>
 <context>
  <name>ThreadSearchBar</name>
  <message>
   <source>Close the search (Esc)</source>
   <translation>إغلاق البحث (Esc)</translation>
  </message>
  <message>
   <source>Newer (Down)</source>
   <translation>أحدث (Down)</translation>
  </message>
  <message>
   <source>Older (Up)</source>
   <translation>أقدم (Up)</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>البحث في هذه المحادثة</translation>
  </message>
 </context>
 <context>
  <name>Transcripts</name>
  <message>
   <source>%1 · %2 · printed %3</source>
   <translation>‏%1 · %2 · طُبعت %3</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>سحبها العميل، ومُحيت هنا</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>لا غير مقروء</numerusform>
    <numerusform>رسالة واحدة غير مقروءة</numerusform>
    <numerusform>رسالتان غير مقروءتين</numerusform>
    <numerusform>%n رسائل غير مقروءة</numerusform>
    <numerusform>%n رسالة غير مقروءة</numerusform>
    <numerusform>%n رسالة غير مقروءة</numerusform>
   </translation>
  </message>
  <message>
   <source>Open Conwerz</source>
   <translation>فتح Conwerz</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
 </context>
 <context>
  <name>Triage</name>
  <message>
   <source>%1 comes back: %2</source>
   <translation>تعود محادثة %1: %2</translation>
  </message>
  <message>
   <source>%1 is back among the others</source>
   <translation>عادت محادثة %1 بين البقية</translation>
  </message>
  <message>
   <source>%1 is blocked</source>
   <translation>حُظر %1</translation>
  </message>
  <message>
   <source>%1 is done</source>
   <translation>أُنجزت محادثة %1</translation>
  </message>
  <message>
   <source>%1 is no longer snoozed</source>
   <translation>أُلغي تأجيل محادثة %1</translation>
  </message>
  <message>
   <source>%1 is no longer starred</source>
   <translation>أُزيلت النجمة عن محادثة %1</translation>
  </message>
  <message>
   <source>%1 is open again</source>
   <translation>فُتحت محادثة %1 مجددًا</translation>
  </message>
  <message>
   <source>%1 is read</source>
   <translation>محادثة %1 مقروءة</translation>
  </message>
  <message>
   <source>%1 is spam from now on</source>
   <translation>محادثة %1 مزعجة من الآن</translation>
  </message>
  <message>
   <source>%1 is starred</source>
   <translation>مُيّزت محادثة %1 بنجمة</translation>
  </message>
  <message>
   <source>%1 is unread</source>
   <translation>محادثة %1 غير مقروءة</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations</source>
   <translation>
    <numerusform>لا محادثات</numerusform>
    <numerusform>محادثة واحدة</numerusform>
    <numerusform>محادثتان</numerusform>
    <numerusform>%n محادثات</numerusform>
    <numerusform>%n محادثة</numerusform>
    <numerusform>%n محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are back</source>
   <translation>
    <numerusform>لم تعد أي محادثة</numerusform>
    <numerusform>عادت محادثة واحدة</numerusform>
    <numerusform>عادت محادثتان</numerusform>
    <numerusform>عادت %n محادثات</numerusform>
    <numerusform>عادت %n محادثة</numerusform>
    <numerusform>عادت %n محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are done</source>
   <translation>
    <numerusform>لم تُنجز أي محادثة</numerusform>
    <numerusform>أُنجزت محادثة واحدة</numerusform>
    <numerusform>أُنجزت محادثتان</numerusform>
    <numerusform>أُنجزت %n محادثات</numerusform>
    <numerusform>أُنجزت %n محادثة</numerusform>
    <numerusform>أُنجزت %n محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer snoozed</source>
   <translation>
    <numerusform>لم يُلغَ تأجيل أي محادثة</numerusform>
    <numerusform>أُلغي تأجيل محادثة واحدة</numerusform>
    <numerusform>أُلغي تأجيل محادثتين</numerusform>
    <numerusform>أُلغي تأجيل %n محادثات</numerusform>
    <numerusform>أُلغي تأجيل %n محادثة</numerusform>
    <numerusform>أُلغي تأجيل %n محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer starred</source>
   <translation>
    <numerusform>لم تُزل النجمة عن أي محادثة</numerusform>
    <numerusform>أُزيلت النجمة عن محادثة واحدة</numerusform>
    <numerusform>أُزيلت النجمة عن محادثتين</numerusform>
    <numerusform>أُزيلت النجمة عن %n محادثات</numerusform>
    <numerusform>أُزيلت النجمة عن %n محادثة</numerusform>
    <numerusform>أُزيلت النجمة عن %n محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are open again</source>
   <translation>
    <numerusform>لم تُفتح أي محادثة مجددًا</numerusform>
    <numerusform>فُتحت محادثة واحدة مجددًا</numerusform>
    <numerusform>فُتحت محادثتان مجددًا</numerusform>
    <numerusform>فُتحت %n محادثات مجددًا</numerusform>
    <numerusform>فُتحت %n محادثة مجددًا</numerusform>
    <numerusform>فُتحت %n محادثة مجددًا</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are read</source>
   <translation>
    <numerusform>لا محادثة مقروءة</numerusform>
    <numerusform>محادثة واحدة مقروءة</numerusform>
    <numerusform>محادثتان مقروءتان</numerusform>
    <numerusform>%n محادثات مقروءة</numerusform>
    <numerusform>%n محادثة مقروءة</numerusform>
    <numerusform>%n محادثة مقروءة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are spam from now on</source>
   <translation>
    <numerusform>لا محادثة مزعجة من الآن</numerusform>
    <numerusform>محادثة واحدة مزعجة من الآن</numerusform>
    <numerusform>محادثتان مزعجتان من الآن</numerusform>
    <numerusform>%n محادثات مزعجة من الآن</numerusform>
    <numerusform>%n محادثة مزعجة من الآن</numerusform>
    <numerusform>%n محادثة مزعجة من الآن</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are starred</source>
   <translation>
    <numerusform>لم تُميّز أي محادثة بنجمة</numerusform>
    <numerusform>مُيّزت محادثة واحدة بنجمة</numerusform>
    <numerusform>مُيّزت محادثتان بنجمة</numerusform>
    <numerusform>مُيّزت %n محادثات بنجمة</numerusform>
    <numerusform>مُيّزت %n محادثة بنجمة</numerusform>
    <numerusform>مُيّزت %n محادثة بنجمة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are unread</source>
   <translation>
    <numerusform>لا محادثة غير مقروءة</numerusform>
    <numerusform>محادثة واحدة غير مقروءة</numerusform>
    <numerusform>محادثتان غير مقروءتين</numerusform>
    <numerusform>%n محادثات غير مقروءة</numerusform>
    <numerusform>%n محادثة غير مقروءة</numerusform>
    <numerusform>%n محادثة غير مقروءة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations come back: %2</source>
   <translation>
    <numerusform>لا تعود أي محادثة: %2</numerusform>
    <numerusform>تعود محادثة واحدة: %2</numerusform>
    <numerusform>تعود محادثتان: %2</numerusform>
    <numerusform>تعود %n محادثات: %2</numerusform>
    <numerusform>تعود %n محادثة: %2</numerusform>
    <numerusform>تعود %n محادثة: %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are blocked</source>
   <translation>
    <numerusform>لم يُحظر أحد</numerusform>
    <numerusform>حُظر شخص واحد</numerusform>
    <numerusform>حُظر شخصان</numerusform>
    <numerusform>حُظر %n أشخاص</numerusform>
    <numerusform>حُظر %n شخصًا</numerusform>
    <numerusform>حُظر %n شخص</numerusform>
   </translation>
  </message>
  <message>
   <source>Before the window closes</source>
   <translation>قبل انتهاء مهلة الرد</translation>
  </message>
  <message>
   <source>Bring back now</source>
   <translation>إعادتها الآن</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>لاحقًا اليوم</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>الأسبوع المقبل</translation>
  </message>
  <message>
   <source>Nothing can be unread where you wrote last</source>
   <translation>لا شيء يمكن أن يكون غير مقروء حيث كتبت أنت أخيرًا</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>تم التراجع</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>هذا المساء</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>صباح الغد</translation>
  </message>
 </context>
 <context>
  <name>TroubleScreen</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>البدء من جديد</translation>
  </message>
  <message>
   <source>Open with the code</source>
   <translation>الفتح بالرمز</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>جارٍ الفتح…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>استعادة نسخة احتياطية…</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>حفظ ما يمكن قراءته</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>استخدام رمز الاستعادة</translation>
  </message>
 </context>
 <context>
  <name>Troubles</name>
  <message>
   <source>%1 could not be written there. Choose another folder.</source>
   <translation>تعذّرت كتابة %1 هناك. اختر مجلدًا آخر.</translation>
  </message>
  <message numerus="yes">
   <source>%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</source>
   <translation>
    <numerusform>لم يمكن قراءة أي رسالة. المحادثات: %1. يُجلب الناقص مجددًا من Messenger وInstagram؛ أما WhatsApp فلا يتيح ذلك.</numerusform>
    <numerusform>أمكن قراءة رسالة واحدة. المحادثات: %1. يُجلب الناقص مجددًا من Messenger وInstagram؛ أما WhatsApp فلا يتيح ذلك.</numerusform>
    <numerusform>أمكن قراءة رسالتين. المحادثات: %1. يُجلب الناقص مجددًا من Messenger وInstagram؛ أما WhatsApp فلا يتيح ذلك.</numerusform>
    <numerusform>أمكن قراءة %n رسائل. المحادثات: %1. يُجلب الناقص مجددًا من Messenger وInstagram؛ أما WhatsApp فلا يتيح ذلك.</numerusform>
    <numerusform>أمكن قراءة %n رسالة. المحادثات: %1. يُجلب الناقص مجددًا من Messenger وInstagram؛ أما WhatsApp فلا يتيح ذلك.</numerusform>
    <numerusform>أمكن قراءة %n رسالة. المحادثات: %1. يُجلب الناقص مجددًا من Messenger وInstagram؛ أما WhatsApp فلا يتيح ذلك.</numerusform>
   </translation>
  </message>
  <message>
   <source>A file of settings for this computer has a mistake in it. What it forbids is not known, so Conwerz opens nothing.</source>
   <translation>في ملف إعدادات لهذا الحاسوب خطأ. لا يُعرف ما يمنعه، لذلك لا يفتح Conwerz شيئًا.</translation>
  </message>
  <message>
   <source>A part of the key is missing</source>
   <translation>جزء من المفتاح مفقود</translation>
  </message>
  <message numerus="yes">
   <source>All %n messages could be read. Conversations: %1.</source>
   <translation>
    <numerusform>لا رسائل لتُقرأ. المحادثات: %1.</numerusform>
    <numerusform>أمكن قراءة الرسالة الوحيدة. المحادثات: %1.</numerusform>
    <numerusform>أمكن قراءة الرسالتين. المحادثات: %1.</numerusform>
    <numerusform>أمكن قراءة الرسائل كلها وعددها %n. المحادثات: %1.</numerusform>
    <numerusform>أمكن قراءة الرسائل كلها وعددها %n. المحادثات: %1.</numerusform>
    <numerusform>أمكن قراءة الرسائل كلها وعددها %n. المحادثات: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Allow Conwerz to use the keychain, then try again.</source>
   <translation>اسمح لـ Conwerz باستخدام سلسلة المفاتيح، ثم حاول مجددًا.</translation>
  </message>
  <message>
   <source>Ask your administrator to run conwerz doctor, which names the mistake.</source>
   <translation>اطلب من المسؤول تشغيل conwerz doctor، فهو يبيّن الخطأ.</translation>
  </message>
  <message>
   <source>Conwerz cannot reach a keychain</source>
   <translation>لا يستطيع Conwerz الوصول إلى سلسلة مفاتيح</translation>
  </message>
  <message>
   <source>Conwerz does not know this system's keychain</source>
   <translation>لا يعرف Conwerz سلسلة مفاتيح هذا النظام</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and no program in this session offers one.</source>
   <translation>يحفظ Conwerz مفاتيحه في سلسلة مفاتيح سطح مكتبك، ولا برنامج في هذه الجلسة يقدم واحدة.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and this session has none: it was started without a desktop session.</source>
   <translation>يحفظ Conwerz مفاتيحه في سلسلة مفاتيح سطح مكتبك، وليست لهذه الجلسة واحدة: بدأت دون جلسة سطح مكتب.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and it could not be asked.</source>
   <translation>يحفظ Conwerz مفاتيحه في سلسلة مفاتيح نظامك، وتعذّر سؤالها.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and something is wrong with it.</source>
   <translation>يحفظ Conwerz مفاتيحه في سلسلة مفاتيح نظامك، وفيها خلل.</translation>
  </message>
  <message>
   <source>Conwerz runs on Windows, macOS and Linux desktops.</source>
   <translation>يعمل Conwerz على Windows وmacOS وأسطح مكتب Linux.</translation>
  </message>
  <message>
   <source>Enter your recovery code: it opens these messages and puts their key into this keychain.</source>
   <translation>أدخل رمز الاستعادة: يفتح هذه الرسائل ويضع مفتاحها في سلسلة المفاتيح هذه.</translation>
  </message>
  <message>
   <source>Enter your recovery code: the key goes back into the keychain, and all is as before.</source>
   <translation>أدخل رمز الاستعادة: يعود المفتاح إلى سلسلة المفاتيح، ويصبح كل شيء كما كان.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>أفرغ بعض المساحة، ثم حاول مجددًا.</translation>
  </message>
  <message>
   <source>Install and start GNOME Keyring or KWallet, or switch on its Secret Service, then try again.</source>
   <translation>ثبّت GNOME Keyring أو KWallet وشغّله، أو فعّل Secret Service فيه، ثم حاول مجددًا.</translation>
  </message>
  <message>
   <source>Install the latest version and start it instead.</source>
   <translation>ثبّت أحدث إصدار وشغّله بدلًا من هذا.</translation>
  </message>
  <message>
   <source>It is whole, but the disk or the keychain did not take it in. What was here is as before. Make room, unlock the keychain, and restore it again.</source>
   <translation>هي كاملة، لكن القرص أو سلسلة المفاتيح لم يقبلها. ما كان هنا باقٍ كما كان. أفرغ مساحة، وافتح قفل سلسلة المفاتيح، واستعدها مجددًا.</translation>
  </message>
  <message>
   <source>Log in to your desktop as usual and start Conwerz from there.</source>
   <translation>سجّل الدخول إلى سطح مكتبك كالمعتاد وشغّل Conwerz من هناك.</translation>
  </message>
  <message>
   <source>No keychain is running</source>
   <translation>لا سلسلة مفاتيح تعمل</translation>
  </message>
  <message>
   <source>Not even its first page could be read, so no message could be saved from it. The file was left as it is.</source>
   <translation>تعذّرت قراءة حتى صفحته الأولى، فلم تُحفظ منه أي رسالة. تُرك الملف كما كان.</translation>
  </message>
  <message>
   <source>Nothing could be read of the damaged file</source>
   <translation>تعذّرت قراءة أي شيء من الملف التالف</translation>
  </message>
  <message>
   <source>Nothing was saved</source>
   <translation>لم يُحفظ شيء</translation>
  </message>
  <message>
   <source>Restore a backup. If there is none, begin anew: the file is set aside, and Meta still has what is recent.</source>
   <translation>استعد نسخة احتياطية. إن لم توجد فابدأ من جديد: يُوضع الملف جانبًا، وما زال لدى Meta ما هو حديث.</translation>
  </message>
  <message>
   <source>Restore the keychain from a backup, or use your recovery code.</source>
   <translation>استعد سلسلة المفاتيح من نسخة احتياطية، أو استخدم رمز الاستعادة.</translation>
  </message>
  <message>
   <source>Save what can be read: the damaged file is set aside, and what is missing is fetched again.</source>
   <translation>احفظ ما يمكن قراءته: يُوضع الملف التالف جانبًا، ويُجلب الناقص مجددًا.</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>حُفظ</translation>
  </message>
  <message>
   <source>Set up GNOME Keyring or KWallet with a password, then try again.</source>
   <translation>أعدّ GNOME Keyring أو KWallet بكلمة مرور، ثم حاول مجددًا.</translation>
  </message>
  <message>
   <source>The backup was not restored</source>
   <translation>لم تُستعد النسخة الاحتياطية</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>القرص ممتلئ</translation>
  </message>
  <message>
   <source>The file with your messages did not open. It was left untouched.</source>
   <translation>لم يُفتح الملف الذي فيه رسائلك. تُرك دون مساس.</translation>
  </message>
  <message>
   <source>The file with your messages is damaged</source>
   <translation>الملف الذي فيه رسائلك تالف</translation>
  </message>
  <message>
   <source>The key does not open your messages</source>
   <translation>المفتاح لا يفتح رسائلك</translation>
  </message>
  <message>
   <source>The key is right, but parts of the file cannot be read. This is most often a failing disk. Conwerz has stopped writing to it.</source>
   <translation>المفتاح صحيح، لكن أجزاء من الملف لا يمكن قراءتها. وسبب ذلك غالبًا قرص يتعطل. توقف Conwerz عن الكتابة عليه.</translation>
  </message>
  <message>
   <source>The key to your messages is gone</source>
   <translation>مفتاح رسائلك مفقود</translation>
  </message>
  <message>
   <source>The keychain does not answer</source>
   <translation>سلسلة المفاتيح لا تجيب</translation>
  </message>
  <message>
   <source>The keychain does not work</source>
   <translation>سلسلة المفاتيح لا تعمل</translation>
  </message>
  <message>
   <source>The keychain has no password yet</source>
   <translation>ليست لسلسلة المفاتيح كلمة مرور بعد</translation>
  </message>
  <message>
   <source>The keychain holds a key, but not the one these messages were encrypted with. The file was left untouched.</source>
   <translation>في سلسلة المفاتيح مفتاح، لكنه ليس الذي شُفّرت به هذه الرسائل. تُرك الملف دون مساس.</translation>
  </message>
  <message>
   <source>The keychain is locked</source>
   <translation>سلسلة المفاتيح مقفلة</translation>
  </message>
  <message>
   <source>The keychain is open, but Conwerz's entry in it is incomplete. Your messages were left as they are.</source>
   <translation>سلسلة المفاتيح مفتوحة، لكن مدخل Conwerz فيها ناقص. تُركت رسائلك كما هي.</translation>
  </message>
  <message>
   <source>The keychain is open, but it did not hand over Conwerz's key.</source>
   <translation>سلسلة المفاتيح مفتوحة، لكنها لم تسلّم مفتاح Conwerz.</translation>
  </message>
  <message>
   <source>The keychain said no</source>
   <translation>رفضت سلسلة المفاتيح</translation>
  </message>
  <message>
   <source>The keychain that is set up here would keep your keys readable on the disk, so Conwerz does not use it.</source>
   <translation>سلسلة المفاتيح المعدّة هنا ستُبقي مفاتيحك مقروءة على القرص، لذا لا يستخدمها Conwerz.</translation>
  </message>
  <message>
   <source>There is no room left to write messages down. Nothing is lost: what customers write waits on the relay.</source>
   <translation>لم تبق مساحة لكتابة الرسائل. لا يضيع شيء: ما يكتبه العملاء ينتظر على المُرحِّل.</translation>
  </message>
  <message>
   <source>These messages belong to a newer Conwerz</source>
   <translation>هذه الرسائل لإصدار أحدث من Conwerz</translation>
  </message>
  <message>
   <source>They were last opened by a later version than this one. The file was left untouched.</source>
   <translation>فُتحت آخر مرة بإصدار أحدث من هذا. تُرك الملف دون مساس.</translation>
  </message>
  <message>
   <source>This keychain does not protect anything</source>
   <translation>سلسلة المفاتيح هذه لا تحمي شيئًا</translation>
  </message>
  <message>
   <source>Try again and choose a password for it. Conwerz keeps nothing readable without it.</source>
   <translation>حاول مجددًا واختر لها كلمة مرور. لا يحفظ Conwerz شيئًا مقروءًا بدونها.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password.</source>
   <translation>حاول مجددًا وأدخل كلمة مرور سلسلة المفاتيح.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password. It is usually the one you log in with.</source>
   <translation>حاول مجددًا وأدخل كلمة مرور سلسلة المفاتيح. وهي عادةً التي تسجّل الدخول بها.</translation>
  </message>
  <message>
   <source>Try again. If that does not help, log out and in again.</source>
   <translation>حاول مجددًا. إن لم ينفع ذلك، فسجّل الخروج ثم الدخول.</translation>
  </message>
  <message>
   <source>Try again. Running “conwerz doctor” in a terminal says more.</source>
   <translation>حاول مجددًا. تشغيل “conwerz doctor” في الطرفية يقول المزيد.</translation>
  </message>
  <message>
   <source>Without a keychain Conwerz would have to keep your keys readable on the disk, so it does not start.</source>
   <translation>بلا سلسلة مفاتيح سيضطر Conwerz إلى إبقاء مفاتيحك مقروءة على القرص، لذا لا يعمل.</translation>
  </message>
  <message>
   <source>Your administrator's settings cannot be read</source>
   <translation>تعذرت قراءة إعدادات المسؤول</translation>
  </message>
  <message>
   <source>Your desktop asked for a password for a new keyring, and the question was closed.</source>
   <translation>طلب سطح مكتبك كلمة مرور لسلسلة مفاتيح جديدة، وأُغلق السؤال.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted, but the keychain no longer holds their key. Conwerz makes no new one, so that nothing is lost.</source>
   <translation>رسائلك هنا، مشفّرة، لكن سلسلة المفاتيح لم تعد تحوي مفتاحها. لا ينشئ Conwerz مفتاحًا جديدًا، حتى لا يضيع شيء.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. The key is in the keychain, and it was not opened: the password was wrong, or the question was closed.</source>
   <translation>رسائلك هنا، مشفّرة. المفتاح في سلسلة المفاتيح، ولم تُفتح: كانت كلمة المرور خاطئة، أو أُغلق السؤال.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Their key is in the keychain, and the keychain stayed shut.</source>
   <translation>رسائلك هنا، مشفّرة. مفتاحها في سلسلة المفاتيح، وبقيت سلسلة المفاتيح مغلقة.</translation>
  </message>
  <message>
   <source>Your messages cannot be opened</source>
   <translation>لا يمكن فتح رسائلك</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
 </context>
 <context>
  <name>UnkeptQuestion</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Close before you wrote the code down?</source>
   <translation>الإغلاق قبل أن تكتب الرمز؟</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>البقاء</translation>
  </message>
  <message>
   <source>Without these words nobody can open your messages again if this computer's keychain is lost.</source>
   <translation>بلا هذه الكلمات لا يستطيع أحد فتح رسائلك مجددًا إن فُقدت سلسلة مفاتيح هذا الحاسوب.</translation>
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <source>Looking for a new version…</source>
   <translation>البحث عن إصدار جديد…</translation>
  </message>
  <message>
   <source>Nobody has looked for a new version yet.</source>
   <translation>لم يبحث أحد عن إصدار جديد بعد.</translation>
  </message>
  <message>
   <source>The disk is too full for the new version. Make room and look again.</source>
   <translation>القرص ممتلئ ولا يتسع للإصدار الجديد. أفسح مكانًا وابحث مجددًا.</translation>
  </message>
  <message>
   <source>The new version did not start, so the one before is in use again, with all your data. A later version will be offered.</source>
   <translation>لم يبدأ الإصدار الجديد، لذلك عاد السابق إلى العمل مع كل بياناتك. سيُعرض إصدار لاحق.</translation>
  </message>
  <message>
   <source>The practice shop reaches no network, so it looks for no updates.</source>
   <translation>لا يصل متجر التدريب إلى أي شبكة، لذلك لا يبحث عن تحديثات.</translation>
  </message>
  <message>
   <source>The update server does not answer. Look again when you are online.</source>
   <translation>خادم التحديثات لا يجيب. ابحث مجددًا حين تتصل بالإنترنت.</translation>
  </message>
  <message>
   <source>This build has no update server.</source>
   <translation>ليس لهذه النسخة خادم تحديثات.</translation>
  </message>
  <message>
   <source>Version %1 is being downloaded.</source>
   <translation>يجري تنزيل الإصدار %1.</translation>
  </message>
  <message>
   <source>Version %1 is here and verified. It is used from the next start on.</source>
   <translation>الإصدار %1 هنا وقد تم التحقق منه. يُستخدم من التشغيل التالي.</translation>
  </message>
  <message>
   <source>Version %1 is there.</source>
   <translation>يوجد الإصدار %1.</translation>
  </message>
  <message>
   <source>Version %1 is there. Your system's own updates install it.</source>
   <translation>يوجد الإصدار %1. تثبّته تحديثات نظامك.</translation>
  </message>
  <message>
   <source>What the update server says is out of date. Check the date of this computer, and look again tomorrow.</source>
   <translation>ما يقوله خادم التحديثات قديم. تحقق من تاريخ هذا الحاسوب وابحث غدًا مجددًا.</translation>
  </message>
  <message>
   <source>What the update server sent is not genuine, so nothing of it was used. Look again later; if it stays so, tell whoever gave you Conwerz.</source>
   <translation>ما أرسله خادم التحديثات غير أصلي، لذلك لم يُستخدم منه شيء. ابحث لاحقًا؛ فإن بقي كذلك فأخبر من أعطاك Conwerz.</translation>
  </message>
  <message>
   <source>Whoever administers this computer has switched updates off.</source>
   <translation>أوقف مسؤول هذا الحاسوب التحديثات.</translation>
  </message>
  <message>
   <source>You have the newest version.</source>
   <translation>لديك أحدث إصدار.</translation>
  </message>
 </context>
 <context>
  <name>UpdatesCard</name>
  <message>
   <source>Download</source>
   <translation>تنزيل</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>البحث عن إصدار جديد</translation>
  </message>
  <message>
   <source>Look once a day</source>
   <translation>البحث مرة في اليوم</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>التحديثات</translation>
  </message>
 </context>
 <context>
  <name>VideoTile</name>
  <message>
   <source>Play the video</source>
   <translation>تشغيل الفيديو</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>%1 of %2</source>
   <translation>‏%1 من %2</translation>
  </message>
 </context>
 <context>
  <name>ViewerScreen</name>
  <message>
   <source>%1, paused</source>
   <translation>‏%1، متوقف مؤقتًا</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>إغلاق (Esc)</translation>
  </message>
  <message>
   <source>Earlier (Left)</source>
   <translation>الأقدم (Left)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>أكبر (+)</translation>
  </message>
  <message>
   <source>Later (Right)</source>
   <translation>الأحدث (Right)</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>جارٍ التحميل</translation>
  </message>
  <message>
   <source>No longer available</source>
   <translation>لم يعد متاحًا</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Play the video (Space)</source>
   <translation>تشغيل الفيديو (Space)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>حفظ باسم…</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>فيديو</translation>
  </message>
 </context>
 <context>
  <name>Voice</name>
  <message>
   <source>No microphone is connected to this computer</source>
   <translation>لا ميكروفون موصول بهذا الحاسوب</translation>
  </message>
  <message>
   <source>The microphone cannot be used. Look whether your system allows it.</source>
   <translation>لا يمكن استخدام الميكروفون. انظر هل يسمح به نظامك.</translation>
  </message>
  <message>
   <source>voice message</source>
   <translation>رسالة صوتية</translation>
  </message>
 </context>
 <context>
  <name>VoiceNote</name>
  <message>
   <source>No longer available</source>
   <translation>لم تعد متاحة</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>تشغيل</translation>
  </message>
  <message>
   <source>Speed %1</source>
   <translation>السرعة %1</translation>
  </message>
  <message>
   <source>Voice message, %1</source>
   <translation>رسالة صوتية، %1</translation>
  </message>
  <message>
   <source>Voice message, loading</source>
   <translation>رسالة صوتية، تُحمّل</translation>
  </message>
  <message>
   <source>Voice message, no longer available</source>
   <translation>رسالة صوتية، لم تعد متاحة</translation>
  </message>
 </context>
 <context>
  <name>Voices</name>
  <message>
   <source>Messenger, Instagram and WhatsApp
in one window.</source>
   <translation>‏Messenger وInstagram وWhatsApp
في نافذة واحدة.</translation>
  </message>
  <message>
   <source>Of course. With pleasure!</source>
   <translation>بالطبع. بكل سرور!</translation>
  </message>
 </context>
 <context>
  <name>WordMenu</name>
  <message>
   <source>Leave this word as it is</source>
   <translation>ترك هذه الكلمة كما هي</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>الإملاء</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%1 left</source>
   <translation>بقي %1</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Agreed to get messages from you</source>
   <translation>وافق على تلقي رسائل منك</translation>
  </message>
  <message>
   <source>Answered your story</source>
   <translation>رد على قصتك</translation>
  </message>
  <message>
   <source>As a person, %1</source>
   <translation>كشخص، %1</translation>
  </message>
  <message>
   <source>Asks about a product</source>
   <translation>يسأل عن منتج</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>يُرسل</translation>
  </message>
  <message>
   <source>Came from your advert</source>
   <translation>جاء من إعلانك</translation>
  </message>
  <message>
   <source>Came through your link</source>
   <translation>جاء عبر رابطك</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>بطاقة</translation>
  </message>
  <message>
   <source>Chose from your buttons</source>
   <translation>اختار من أزرارك</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>مغلق</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>جهة اتصال</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>وصلت</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ملف</translation>
  </message>
  <message>
   <source>Filled in your form</source>
   <translation>ملأ نموذجك</translation>
  </message>
  <message>
   <source>Form, filled in</source>
   <translation>نموذج مملوء</translation>
  </message>
  <message>
   <source>Has a new phone number</source>
   <translation>له رقم هاتف جديد</translation>
  </message>
  <message>
   <source>Linked their account with your shop</source>
   <translation>ربط حسابه بمتجرك</translation>
  </message>
  <message>
   <source>Mentioned you in their story</source>
   <translation>أشار إليك في قصته</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>لم تصل</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>طلب شراء</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>مكان</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>قُرئت</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>استُلمت</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>أُرسلت</translation>
  </message>
  <message>
   <source>Set WhatsApp up anew, perhaps on another phone</source>
   <translation>أعاد إعداد WhatsApp، ربما على هاتف آخر</translation>
  </message>
  <message>
   <source>Shared post</source>
   <translation>منشور مشترك</translation>
  </message>
  <message>
   <source>Something to open on your phone</source>
   <translation>شيء يُفتح على هاتفك</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>صوت</translation>
  </message>
  <message>
   <source>Sticker</source>
   <translation>ملصق</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>قالب</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>للاختيار</translation>
  </message>
  <message>
   <source>Unknown whether this arrived</source>
   <translation>لا يُعرف هل وصلت</translation>
  </message>
  <message>
   <source>Unlinked their account from your shop</source>
   <translation>ألغى ربط حسابه بمتجرك</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>فيديو</translation>
  </message>
  <message>
   <source>Voice message</source>
   <translation>رسالة صوتية</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>بانتظار الإرسال</translation>
  </message>
  <message>
   <source>Wants no more offers</source>
   <translation>لا يريد مزيدًا من العروض</translation>
  </message>
  <message>
   <source>Wants offers again</source>
   <translation>يريد العروض مجددًا</translation>
  </message>
  <message>
   <source>Withheld by Meta</source>
   <translation>حجبتها Meta</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>ولا شيء آخر</numerusform>
    <numerusform>وواحد آخر</numerusform>
    <numerusform>واثنان آخران</numerusform>
    <numerusform>و%n أخرى</numerusform>
    <numerusform>و%n آخر</numerusform>
    <numerusform>و%n آخر</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WorkSheet</name>
  <message>
   <source>%1, %2. %3</source>
   <translation>%1، %2. %3</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>إغلاق (Esc)</translation>
  </message>
  <message>
   <source>Nothing takes long at the moment. Backups, exports, reading earlier messages and erasing show here how far they are.</source>
   <translation>لا شيء يطول الآن. النسخ الاحتياطية والتصدير وقراءة الرسائل السابقة والمحو تبيّن هنا أين وصلت.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>قيد التنفيذ</translation>
  </message>
 </context>
 <context>
  <name>WritingKind</name>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>رد</translation>
  </message>
  <message>
   <source>What you write</source>
   <translation>ما تكتبه</translation>
  </message>
 </context>
</TS>
