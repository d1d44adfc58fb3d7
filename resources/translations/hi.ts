<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
 <context>
  <name>AI</name>
  <message numerus="yes">
   <source>%n bytes</source>
   <translation>
    <numerusform>%n बाइट</numerusform>
    <numerusform>%n बाइट</numerusform>
   </translation>
  </message>
  <message>
   <source>A computer of your own network has no certificate. Use this computer.</source>
   <translation>आपके नेटवर्क के किसी दूसरे कंप्यूटर के पास प्रमाणपत्र नहीं है। इसी कंप्यूटर का इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>A model that is not on this computer must be reached by https.</source>
   <translation>जो मॉडल इस कंप्यूटर पर नहीं है, उस तक https से ही पहुँचना होगा।</translation>
  </message>
  <message>
   <source>AI handed over: nothing in your facts answers it</source>
   <translation>AI ने आपको सौंपा: आपकी जानकारी में इसका जवाब नहीं है</translation>
  </message>
  <message>
   <source>AI handed over: the model did not answer</source>
   <translation>AI ने आपको सौंपा: मॉडल ने जवाब नहीं दिया</translation>
  </message>
  <message>
   <source>AI handed over: they asked for a person</source>
   <translation>AI ने आपको सौंपा: ग्राहक किसी व्यक्ति से बात करना चाहते हैं</translation>
  </message>
  <message>
   <source>AI handed over: they sent more than words</source>
   <translation>AI ने आपको सौंपा: संदेश में शब्दों के अलावा भी कुछ है</translation>
  </message>
  <message>
   <source>AI handed over: this looks like a complaint</source>
   <translation>AI ने आपको सौंपा: यह शिकायत लगती है</translation>
  </message>
  <message>
   <source>AI may answer here by itself</source>
   <translation>AI यहाँ अपने-आप जवाब दे सकता है</translation>
  </message>
  <message>
   <source>Answered by itself</source>
   <translation>अपने-आप जवाब दिया</translation>
  </message>
  <message>
   <source>Drafted</source>
   <translation>ड्राफ़्ट बनाया</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>आपको सौंपा</translation>
  </message>
  <message>
   <source>Name the model, as the server calls it.</source>
   <translation>मॉडल का नाम वैसे लिखें जैसे सर्वर उसे बुलाता है।</translation>
  </message>
  <message>
   <source>Name the provider.</source>
   <translation>प्रदाता का नाम लिखें।</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>कोई जवाब नहीं</translation>
  </message>
  <message>
   <source>No model is switched on. Settings, AI says which one drafts.</source>
   <translation>कोई मॉडल चालू नहीं है। सेटिंग, AI में चुनें कि ड्राफ़्ट कौन बनाए।</translation>
  </message>
  <message>
   <source>Nothing in your shop's facts answers this.</source>
   <translation>आपकी दुकान की जानकारी में इसका जवाब नहीं है।</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>रास्ते में</translation>
  </message>
  <message>
   <source>Overtaken</source>
   <translation>पीछे छूटा</translation>
  </message>
  <message>
   <source>The customer has written no words that could be answered.</source>
   <translation>ग्राहक ने ऐसा कुछ नहीं लिखा जिसका जवाब दिया जा सके।</translation>
  </message>
  <message>
   <source>The draft had a link that is not in your facts, so it was withheld.</source>
   <translation>ड्राफ़्ट में ऐसा लिंक था जो आपकी जानकारी में नहीं है, इसलिए उसे रोक लिया गया।</translation>
  </message>
  <message>
   <source>The draft had a number that is not in your facts, so it was withheld.</source>
   <translation>ड्राफ़्ट में ऐसी संख्या थी जो आपकी जानकारी में नहीं है, इसलिए उसे रोक लिया गया।</translation>
  </message>
  <message>
   <source>The draft had an address that is not in your facts, so it was withheld.</source>
   <translation>ड्राफ़्ट में ऐसा पता था जो आपकी जानकारी में नहीं है, इसलिए उसे रोक लिया गया।</translation>
  </message>
  <message>
   <source>The draft named a price that is not in your facts, so it was withheld.</source>
   <translation>ड्राफ़्ट में ऐसी कीमत थी जो आपकी जानकारी में नहीं है, इसलिए उसे रोक लिया गया।</translation>
  </message>
  <message>
   <source>The draft promised what is not in your facts, so it was withheld.</source>
   <translation>ड्राफ़्ट में ऐसा वादा था जो आपकी जानकारी में नहीं है, इसलिए उसे रोक लिया गया।</translation>
  </message>
  <message>
   <source>The draft told what the model is asked, so it was withheld.</source>
   <translation>ड्राफ़्ट बता रहा था कि मॉडल से क्या कहा जाता है, इसलिए उसे रोक लिया गया।</translation>
  </message>
  <message>
   <source>The draft was too long, so it was withheld.</source>
   <translation>ड्राफ़्ट बहुत लंबा था, इसलिए उसे रोक लिया गया।</translation>
  </message>
  <message>
   <source>The message is gone meanwhile.</source>
   <translation>संदेश इस बीच हट चुका है।</translation>
  </message>
  <message>
   <source>The model does not answer. Start its server, or look at Settings, AI.</source>
   <translation>मॉडल जवाब नहीं दे रहा। उसका सर्वर शुरू करें, या सेटिंग, AI देखें।</translation>
  </message>
  <message>
   <source>The model said nothing.</source>
   <translation>मॉडल ने कुछ नहीं कहा।</translation>
  </message>
  <message>
   <source>The model's server refuses. Look at its name and key in Settings, AI.</source>
   <translation>मॉडल का सर्वर मना कर रहा है। सेटिंग, AI में उसका नाम और कुंजी जाँचें।</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>अभ्यास दुकान केवल इस कंप्यूटर के मॉडल इस्तेमाल करती है।</translation>
  </message>
  <message>
   <source>The server does not answer as OpenAI's does. Look at its address.</source>
   <translation>सर्वर OpenAI के सर्वर की तरह जवाब नहीं देता। उसका पता जाँचें।</translation>
  </message>
  <message>
   <source>There is no draft this time. Try again.</source>
   <translation>इस बार कोई ड्राफ़्ट नहीं बना। फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>Withheld by the checks</source>
   <translation>जाँच में रोका गया</translation>
  </message>
  <message>
   <source>Write in which region the provider works.</source>
   <translation>लिखें कि प्रदाता किस क्षेत्र में काम करता है।</translation>
  </message>
  <message>
   <source>Write the address of the model, as http://127.0.0.1:11434/v1</source>
   <translation>मॉडल का पता लिखें, जैसे http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>Write the date of that agreement, as 2026-03-01.</source>
   <translation>उस समझौते की तारीख लिखें, जैसे 2026-03-01।</translation>
  </message>
  <message>
   <source>Write under which agreement it keeps nothing of what it is sent.</source>
   <translation>लिखें कि किस समझौते के तहत वह भेजी गई कोई चीज़ नहीं रखता।</translation>
  </message>
  <message>
   <source>Write your shop's facts first: drafts say nothing else.</source>
   <translation>पहले अपनी दुकान की जानकारी लिखें: ड्राफ़्ट उसके सिवा कुछ नहीं कहते।</translation>
  </message>
  <message>
   <source>You have taken over</source>
   <translation>आपने सँभाल लिया है</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>About Conwerz</source>
   <translation>Conwerz के बारे में</translation>
  </message>
  <message>
   <source>Conwerz is free software, and stands on the work of others. Choose a part to read its licence.</source>
   <translation>Conwerz मुक्त सॉफ़्टवेयर है और दूसरों के काम पर टिका है। किसी हिस्से का लाइसेंस पढ़ने के लिए उसे चुनें।</translation>
  </message>
  <message>
   <source>Qt and PySide are under the LGPL. They lie unchanged, as files of their own, in the folder PySide6 beside the program: a build of yours of the same version may take their place. Their sources are at code.qt.io.</source>
   <translation>Qt और PySide पर LGPL लागू है। वे बिना बदलाव के, अलग फ़ाइलों के रूप में, प्रोग्राम के पास PySide6 फ़ोल्डर में हैं: उसी वर्शन का आपका अपना बिल्ड उनकी जगह ले सकता है। उनका सोर्स code.qt.io पर है।</translation>
  </message>
  <message>
   <source>Qt, in a version of your own</source>
   <translation>Qt, आपके अपने वर्शन में</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>यह किससे बना है</translation>
  </message>
 </context>
 <context>
  <name>AiAutoRow</name>
  <message>
   <source>Always</source>
   <translation>हमेशा</translation>
  </message>
  <message>
   <source>Answer by itself on %1</source>
   <translation>%1 पर अपने-आप जवाब दें</translation>
  </message>
  <message>
   <source>Automatic answers in 24 hours on %1</source>
   <translation>%1 पर 24 घंटे में अपने-आप दिए गए जवाब</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>प्रतिदिन अधिकतम</translation>
  </message>
  <message>
   <source>When on %1</source>
   <translation>%1 पर कब</translation>
  </message>
  <message>
   <source>While closed</source>
   <translation>दुकान बंद होने पर</translation>
  </message>
  <message>
   <source>While open</source>
   <translation>दुकान खुली होने पर</translation>
  </message>
 </context>
 <context>
  <name>AiBar</name>
  <message>
   <source>AI draft, seen by nobody but you</source>
   <translation>AI का ड्राफ़्ट, जिसे केवल आप देखते हैं</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>छोड़ दें</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>AI से ड्राफ़्ट बनाएँ</translation>
  </message>
  <message>
   <source>Drafting…</source>
   <translation>ड्राफ़्ट बन रहा है…</translation>
  </message>
  <message>
   <source>Let AI go on</source>
   <translation>AI को आगे चलने दें</translation>
  </message>
  <message>
   <source>No draft</source>
   <translation>कोई ड्राफ़्ट नहीं</translation>
  </message>
  <message>
   <source>Put it into the answer</source>
   <translation>जवाब में डालें</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>सँभालें</translation>
  </message>
 </context>
 <context>
  <name>AiPage</name>
  <message>
   <source>A model drafts answers from your shop's facts; you read and send them. It is off until you say where it runs.</source>
   <translation>मॉडल आपकी दुकान की जानकारी से जवाबों के ड्राफ़्ट बनाता है; आप उन्हें पढ़कर भेजते हैं। जब तक आप न बताएँ कि वह कहाँ चलता है, वह बंद रहता है।</translation>
  </message>
  <message>
   <source>AI</source>
   <translation>AI</translation>
  </message>
  <message>
   <source>Answering by itself</source>
   <translation>अपने-आप जवाब देना</translation>
  </message>
  <message>
   <source>Each goes with the messages that it quotes. Telephone numbers, e-mail addresses and card numbers were taken out before.</source>
   <translation>हर अनुरोध उन संदेशों के साथ मिट जाता है जो उसमें हैं। फ़ोन नंबर, ई-मेल पते और कार्ड नंबर पहले ही निकाल दिए गए थे।</translation>
  </message>
  <message>
   <source>It chooses which of your facts answer, and Conwerz sends those lines word for word, marked as automatic. When somebody asks for a person, complains, sends a picture, or you answer yourself, it is silent.</source>
   <translation>वह चुनता है कि आपकी कौन-सी जानकारी जवाब है, और Conwerz वे पंक्तियाँ शब्दशः भेजता है, “अपने-आप” के निशान के साथ। कोई व्यक्ति से बात करना चाहे, शिकायत करे, तस्वीर भेजे या आप खुद जवाब दें, तो वह चुप रहता है।</translation>
  </message>
  <message>
   <source>Nothing yet. Every request will stand here, word for word, as long as its messages are kept.</source>
   <translation>अभी कुछ नहीं। हर अनुरोध यहाँ शब्दशः दिखेगा, जब तक उसके संदेश रखे जाते हैं।</translation>
  </message>
  <message>
   <source>Stop all automatic answers</source>
   <translation>अपने-आप दिए जाने वाले सब जवाब रोकें</translation>
  </message>
  <message>
   <source>What the model was sent</source>
   <translation>मॉडल को क्या भेजा गया</translation>
  </message>
  <message>
   <source>Write your shop's facts</source>
   <translation>अपनी दुकान की जानकारी लिखें</translation>
  </message>
 </context>
 <context>
  <name>AiPromptRow</name>
  <message>
   <source>%1

Answer:
%2</source>
   <translation>%1

जवाब:
%2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1, %2 को</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>समेटें</translation>
  </message>
  <message>
   <source>Fold the request of %1</source>
   <translation>%1 का अनुरोध समेटें</translation>
  </message>
  <message>
   <source>Read it</source>
   <translation>पढ़ें</translation>
  </message>
  <message>
   <source>Read the request of %1</source>
   <translation>%1 का अनुरोध पढ़ें</translation>
  </message>
 </context>
 <context>
  <name>AiWhere</name>
  <message>
   <source>Address, up to before /chat/completions</source>
   <translation>पता, /chat/completions से पहले तक</translation>
  </message>
  <message>
   <source>At a provider</source>
   <translation>किसी प्रदाता के पास</translation>
  </message>
  <message>
   <source>Date of the agreement</source>
   <translation>समझौते की तारीख</translation>
  </message>
  <message>
   <source>EU</source>
   <translation>EU</translation>
  </message>
  <message>
   <source>Encrypted, and only under an agreement by which it keeps nothing.</source>
   <translation>एन्क्रिप्ट करके, और केवल ऐसे समझौते के तहत जिसमें वह कुछ नहीं रखता।</translation>
  </message>
  <message>
   <source>Key of the provider, for the keychain</source>
   <translation>प्रदाता की कुंजी, कीचेन के लिए</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>Off: nothing is sent to any model</source>
   <translation>बंद: किसी मॉडल को कुछ नहीं भेजा जाता</translation>
  </message>
  <message>
   <source>Ollama, llama.cpp or another server here. Nothing leaves this computer.</source>
   <translation>Ollama, llama.cpp या यहाँ का कोई और सर्वर। इस कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>इस कंप्यूटर पर</translation>
  </message>
  <message>
   <source>On: it drafts when you ask it to</source>
   <translation>चालू: आपके कहने पर ड्राफ़्ट बनाता है</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>प्रदाता</translation>
  </message>
  <message>
   <source>Reference of the zero-retention agreement</source>
   <translation>कुछ न रखने के समझौते का संदर्भ</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>क्षेत्र</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>अभ्यास दुकान केवल इस कंप्यूटर के मॉडल इस्तेमाल करती है।</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>यह मॉडल इस्तेमाल करें</translation>
  </message>
  <message>
   <source>Where it runs</source>
   <translation>यह कहाँ चलता है</translation>
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
   <translation>फ़ाइलें जोड़ें (%1)</translation>
  </message>
  <message>
   <source>Characters left: %1</source>
   <translation>बचे हुए अक्षर: %1</translation>
  </message>
  <message>
   <source>Emoji</source>
   <translation>इमोजी</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>भेजने के लिए और</translation>
  </message>
  <message>
   <source>Ready answers (/)</source>
   <translation>तैयार जवाब (/)</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>वॉइस संदेश रिकॉर्ड करें</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>भेजें</translation>
  </message>
  <message>
   <source>Send a heart</source>
   <translation>दिल भेजें</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>बाद में भेजें</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>टेम्प्लेट</translation>
  </message>
  <message>
   <source>Write an answer, or / for a ready one</source>
   <translation>जवाब लिखें, या तैयार जवाब के लिए /</translation>
  </message>
 </context>
 <context>
  <name>Answering</name>
  <message>
   <source>WhatsApp then marks the message as read too: it is one call.</source>
   <translation>तब WhatsApp संदेश को पढ़ा हुआ भी दिखाता है: दोनों एक साथ होते हैं।</translation>
  </message>
 </context>
 <context>
  <name>AnsweringPage</name>
  <message>
   <source>Never show that I have read</source>
   <translation>कभी न दिखाएँ कि मैंने पढ़ लिया है</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>देखा और लिख रहे हैं</translation>
  </message>
  <message>
   <source>Show it as soon as I open the conversation</source>
   <translation>बातचीत खोलते ही दिखाएँ</translation>
  </message>
  <message>
   <source>Show it when I reply</source>
   <translation>जवाब देने पर दिखाएँ</translation>
  </message>
  <message>
   <source>Show that I am typing</source>
   <translation>दिखाएँ कि मैं लिख रहा हूँ</translation>
  </message>
  <message>
   <source>Show that I am typing. %1</source>
   <translation>दिखाएँ कि मैं लिख रहा हूँ। %1</translation>
  </message>
  <message>
   <source>What your customers see of you before you answer, on each channel.</source>
   <translation>आपके जवाब देने से पहले ग्राहकों को हर चैनल पर आपका क्या दिखता है।</translation>
  </message>
 </context>
 <context>
  <name>AuditLog</name>
  <message numerus="yes">
   <source>%n entries, each hanging on the one before, signed by this computer. Nothing was changed.</source>
   <translation>
    <numerusform>%n प्रविष्टि, इस कंप्यूटर के हस्ताक्षर के साथ। कुछ बदला नहीं गया।</numerusform>
    <numerusform>%n प्रविष्टियाँ, हर एक अपने से पहले वाली से जुड़ी, इस कंप्यूटर के हस्ताक्षर के साथ। कुछ बदला नहीं गया।</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>एक व्यक्ति को भुला दिया गया</translation>
  </message>
  <message>
   <source>Another computer removed</source>
   <translation>दूसरा कंप्यूटर निकाला गया</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>बैकअप वापस लाया गया</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>बैकअप लिखा गया</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>कनेक्ट किया गया</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>कनेक्शन</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>दिन</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>डिस्कनेक्ट किया गया</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>ड्राफ़्ट मॉडल</translation>
  </message>
  <message>
   <source>Drafting model configured</source>
   <translation>ड्राफ़्ट मॉडल की सेटिंग बदली</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>प्रविष्टियाँ</translation>
  </message>
  <message>
   <source>Entry %1 is missing.</source>
   <translation>प्रविष्टि %1 गायब है।</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>प्रविष्टि %1 लिखे जाने के बाद बदली गई।</translation>
  </message>
  <message>
   <source>Erased, past its time</source>
   <translation>अवधि पूरी होने पर मिटाया गया</translation>
  </message>
  <message>
   <source>Erasures</source>
   <translation>मिटाई गई चीज़ें</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>सब कुछ</translation>
  </message>
  <message>
   <source>Everything of a connection erased</source>
   <translation>एक कनेक्शन का सब कुछ मिटाया गया</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>एक्सपोर्ट किया गया</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>एक्सपोर्ट और बैकअप</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>कुंजी बदली गई</translation>
  </message>
  <message>
   <source>Key made</source>
   <translation>कुंजी बनाई गई</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>कुंजियाँ</translation>
  </message>
  <message>
   <source>Lead deleted</source>
   <translation>लीड हटाई गई</translation>
  </message>
  <message>
   <source>Older entries erased</source>
   <translation>पुरानी प्रविष्टियाँ मिटाई गईं</translation>
  </message>
  <message>
   <source>Permission given back</source>
   <translation>अनुमति लौटाई गई</translation>
  </message>
  <message>
   <source>Permission granted</source>
   <translation>अनुमति दी गई</translation>
  </message>
  <message>
   <source>Permission lost</source>
   <translation>अनुमति चली गई</translation>
  </message>
  <message>
   <source>Recovery code shown</source>
   <translation>रिकवरी कोड दिखाया गया</translation>
  </message>
  <message>
   <source>Recovery code used</source>
   <translation>रिकवरी कोड इस्तेमाल हुआ</translation>
  </message>
  <message>
   <source>Retention chosen</source>
   <translation>रखने की अवधि चुनी गई</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>पंक्तियाँ</translation>
  </message>
  <message>
   <source>Sent to the drafting model</source>
   <translation>ड्राफ़्ट मॉडल को भेजा गया</translation>
  </message>
  <message>
   <source>Signed in to Meta</source>
   <translation>Meta में साइन इन किया</translation>
  </message>
  <message>
   <source>Taken over by another computer</source>
   <translation>दूसरे कंप्यूटर ने सँभाल लिया</translation>
  </message>
  <message>
   <source>The signature at entry %1 is not this computer's.</source>
   <translation>प्रविष्टि %1 का हस्ताक्षर इस कंप्यूटर का नहीं है।</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>टोकन</translation>
  </message>
  <message>
   <source>What came before entry %1 was taken out, and nothing signed says why.</source>
   <translation>प्रविष्टि %1 से पहले का हिस्सा निकाल दिया गया, और कोई हस्ताक्षरित प्रविष्टि इसका कारण नहीं बताती।</translation>
  </message>
 </context>
 <context>
  <name>AuditPage</name>
  <message>
   <source>Audit log</source>
   <translation>ऑडिट लॉग</translation>
  </message>
  <message>
   <source>It appears here as soon as it happens.</source>
   <translation>कुछ होते ही वह यहाँ दिखता है।</translation>
  </message>
  <message>
   <source>Nothing of this kind yet</source>
   <translation>इस तरह का अभी कुछ नहीं</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>दिखाएँ</translation>
  </message>
  <message>
   <source>Show older entries</source>
   <translation>पुरानी प्रविष्टियाँ दिखाएँ</translation>
  </message>
  <message>
   <source>The log is not whole</source>
   <translation>लॉग अधूरा है</translation>
  </message>
  <message>
   <source>The log is whole</source>
   <translation>लॉग पूरा है</translation>
  </message>
  <message>
   <source>What was connected, erased, exported or sent to a drafting model. Without names and without texts, kept for 13 months.</source>
   <translation>क्या कनेक्ट, मिटाया, एक्सपोर्ट या ड्राफ़्ट मॉडल को भेजा गया। बिना नाम और बिना पाठ के, 13 महीने रखा जाता है।</translation>
  </message>
 </context>
 <context>
  <name>Automatic</name>
  <message>
   <source>%1, %2 to %3, %4</source>
   <translation>%1, %2 से %3, %4 तक</translation>
  </message>
  <message>
   <source>%1, %2 to %4</source>
   <translation>%1, %2 से %4 तक</translation>
  </message>
  <message>
   <source>As soon as somebody writes</source>
   <translation>जैसे ही कोई लिखे</translation>
  </message>
  <message>
   <source>Now until %1, %2</source>
   <translation>अभी से %1, %2 तक</translation>
  </message>
  <message>
   <source>Now until %2</source>
   <translation>अभी से %2 तक</translation>
  </message>
  <message>
   <source>Once each time you close. %1 becomes the time when you open next.</source>
   <translation>हर बार दुकान बंद होने पर एक बार। %1 की जगह वह समय आता है जब दुकान अगली बार खुलेगी।</translation>
  </message>
  <message>
   <source>Once in 24 hours, unless you have answered already.</source>
   <translation>24 घंटे में एक बार, जब तक आपने पहले ही जवाब न दिया हो।</translation>
  </message>
  <message>
   <source>Thank you for writing! We are closed now and open %1.</source>
   <translation>लिखने के लिए धन्यवाद! अभी दुकान बंद है, हम %1 खुलेंगे।</translation>
  </message>
  <message>
   <source>Thank you for writing! We have your message and answer as soon as we can.</source>
   <translation>लिखने के लिए धन्यवाद! आपका संदेश हमें मिल गया है, हम जल्द से जल्द जवाब देंगे।</translation>
  </message>
  <message>
   <source>This answer was automatic. Write “human” and a person will answer.</source>
   <translation>यह जवाब अपने-आप भेजा गया। “इंसान” लिखें, तो कोई व्यक्ति जवाब देगा।</translation>
  </message>
  <message>
   <source>While you are closed</source>
   <translation>जब दुकान बंद हो</translation>
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
   <translation>अपने-आप जवाब</translation>
  </message>
  <message>
   <source>Connect a Page or a number under Integrations. Then you choose here what greets your customers.</source>
   <translation>इंटीग्रेशन में कोई पेज या नंबर कनेक्ट करें। फिर यहाँ चुनें कि ग्राहकों का अभिवादन कैसे हो।</translation>
  </message>
  <message>
   <source>Customers see at once that their message has arrived. Each of these is shown as "Automatic", counts as no answer of yours, and leaves the conversation waiting.</source>
   <translation>ग्राहक तुरंत देखते हैं कि उनका संदेश पहुँच गया। ऐसा हर संदेश “अपने-आप” दिखाया जाता है, आपका जवाब नहीं गिना जाता और बातचीत को इंतज़ार में रहने देता है।</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>कुछ भी कनेक्ट नहीं है</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>आने वाले सात दिन</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>कहाँ</translation>
  </message>
 </context>
 <context>
  <name>Backup</name>
  <message>
   <source>The backup could not be made. Try again; “conwerz doctor” says more.</source>
   <translation>बैकअप नहीं बन सका। फिर से कोशिश करें; “conwerz doctor” और बताता है।</translation>
  </message>
  <message>
   <source>The folder for backups is not there. Plug in its disk, or choose another folder.</source>
   <translation>बैकअप का फ़ोल्डर मौजूद नहीं है। उसकी डिस्क लगाएँ, या दूसरा फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>There is no room for a backup. Make room, or choose another folder.</source>
   <translation>बैकअप के लिए जगह नहीं है। जगह बनाएँ, या दूसरा फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>This backup does not hold any more what was put in. Choose an older one. Nothing was changed.</source>
   <translation>इस बैकअप में अब वह नहीं है जो रखा गया था। कोई पुराना बैकअप चुनें। कुछ बदला नहीं गया।</translation>
  </message>
  <message>
   <source>This backup was made by a later version. Install that one. Nothing was changed.</source>
   <translation>यह बैकअप नए संस्करण से बना है। वह संस्करण इंस्टॉल करें। कुछ बदला नहीं गया।</translation>
  </message>
  <message>
   <source>This file is not a whole backup of Conwerz. Choose another one. Nothing was changed.</source>
   <translation>यह फ़ाइल Conwerz का पूरा बैकअप नहीं है। कोई दूसरी चुनें। कुछ बदला नहीं गया।</translation>
  </message>
 </context>
 <context>
  <name>BackupPage</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>A backup is erased after seven days, and sooner when you forget a person or disconnect.</source>
   <translation>बैकअप सात दिन बाद मिटा दिया जाता है, और किसी व्यक्ति को भुलाने या डिस्कनेक्ट करने पर उससे पहले।</translation>
  </message>
  <message>
   <source>A backup takes the place of what is here. What was unsent, forgotten or disconnected since stays away; Messenger and Instagram fetch what was written since, WhatsApp cannot.</source>
   <translation>बैकअप यहाँ की हर चीज़ की जगह ले लेता है। इस बीच जो वापस लिया, भुलाया या डिस्कनेक्ट किया गया, वह दूर ही रहता है; इस बीच का लिखा Messenger और Instagram फिर लाते हैं, WhatsApp नहीं ला सकता।</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>अभी बैकअप लें</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>बैकअप</translation>
  </message>
  <message>
   <source>Backups that are there</source>
   <translation>मौजूद बैकअप</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>फ़ोल्डर चुनें…</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>दूसरा फ़ोल्डर चुनें…</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>इसमें सब लोग काल्पनिक हैं, और इसे कभी भी नए सिरे से शुरू किया जा सकता है।</translation>
  </message>
  <message>
   <source>Make no backups</source>
   <translation>बैकअप न बनाएँ</translation>
  </message>
  <message>
   <source>No folder is chosen, so no backups are made. A folder on another disk is best.</source>
   <translation>कोई फ़ोल्डर नहीं चुना गया, इसलिए बैकअप नहीं बनते। दूसरी डिस्क का फ़ोल्डर सबसे अच्छा है।</translation>
  </message>
  <message>
   <source>One encrypted file a day, in a folder of your choice. The recovery code opens it on any computer; no login is in it.</source>
   <translation>रोज़ एक एन्क्रिप्टेड फ़ाइल, आपके चुने फ़ोल्डर में। रिकवरी कोड उसे किसी भी कंप्यूटर पर खोलता है; उसमें कोई लॉगिन नहीं होता।</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>फ़ोल्डर खोलें</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>वापस लाएँ</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>बैकअप वापस लाएँ…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>रोकें</translation>
  </message>
  <message>
   <source>The practice shop is not backed up</source>
   <translation>अभ्यास दुकान का बैकअप नहीं लिया जाता</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>कहाँ</translation>
  </message>
 </context>
 <context>
  <name>BlockQuestion</name>
  <message>
   <source>Block</source>
   <translation>ब्लॉक करें</translation>
  </message>
  <message>
   <source>Block %1?</source>
   <translation>%1 को ब्लॉक करें?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Whatever they write, on every channel you know them by, makes no sound and is in no view but Spam. WhatsApp keeps them away altogether: neither of you can write to the other there. On Messenger and Instagram they can go on writing, and do not notice. What they wrote is kept as long as any message.</source>
   <translation>वे जो भी लिखें, उनके किसी भी चैनल से, उसकी आवाज़ नहीं होगी और वह स्पैम के सिवा किसी व्यू में नहीं दिखेगा। WhatsApp उन्हें पूरी तरह दूर रखता है: वहाँ दोनों में से कोई दूसरे को नहीं लिख सकता। Messenger और Instagram पर वे लिखते रह सकते हैं और उन्हें पता नहीं चलता। उनका लिखा किसी भी संदेश जितना समय रखा जाता है।</translation>
  </message>
 </context>
 <context>
  <name>BrowserPage</name>
  <message>
   <source>Asking the relay for an address…</source>
   <translation>रिले से पता पूछा जा रहा है…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Conwerz never sees your password. What you grant goes to this computer's keychain only.</source>
   <translation>Conwerz आपका पासवर्ड कभी नहीं देखता। आप जो अनुमति देते हैं, वह केवल इस कंप्यूटर के कीचेन में जाती है।</translation>
  </message>
  <message>
   <source>Facebook's own page is open in your browser. At the end it shows six digits, which are good for one try.</source>
   <translation>Facebook का अपना पन्ना आपके ब्राउज़र में खुला है। अंत में वह छह अंक दिखाता है, जो एक ही कोशिश के लिए हैं।</translation>
  </message>
  <message>
   <source>Facebook's own page is open there. Choose your Pages and continue; you come back here by yourself.</source>
   <translation>Facebook का अपना पन्ना वहाँ खुला है। अपने पेज चुनें और आगे बढ़ें; आप अपने-आप यहाँ लौट आएँगे।</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>आगे बढ़ें</translation>
  </message>
  <message>
   <source>Go on in your browser</source>
   <translation>ब्राउज़र में आगे बढ़ें</translation>
  </message>
  <message>
   <source>It does not come back: use a code</source>
   <translation>वापस नहीं आया: कोड इस्तेमाल करें</translation>
  </message>
  <message>
   <source>Open the browser again</source>
   <translation>ब्राउज़र फिर खोलें</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>छह अंक</translation>
  </message>
  <message>
   <source>Type the six digits from your browser</source>
   <translation>ब्राउज़र में दिखे छह अंक लिखें</translation>
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
   <translation>AI · अपने-आप भेजा गया</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>अपने-आप</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>संदेश वापस लिया गया</translation>
  </message>
  <message>
   <source>Note, for you only</source>
   <translation>नोट, केवल आपके लिए</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>फिर भेजें</translation>
  </message>
  <message>
   <source>Sent from another app</source>
   <translation>किसी दूसरे ऐप से भेजा गया</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>फिर कोशिश करें</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>ग्राहक ने वापस लिया, और यहाँ मिटाया गया</translation>
  </message>
  <message>
   <source>You</source>
   <translation>आप</translation>
  </message>
  <message>
   <source>edited %1</source>
   <translation>%1 को बदला गया</translation>
  </message>
 </context>
 <context>
  <name>CandidateTile</name>
  <message>
   <source>Connected</source>
   <translation>कनेक्टेड</translation>
  </message>
 </context>
 <context>
  <name>CannedBook</name>
  <message numerus="yes">
   <source>%n ready answers: %1</source>
   <translation>
    <numerusform>%n तैयार जवाब: %1</numerusform>
    <numerusform>%n तैयार जवाब: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Give it a short name: you type it after /</source>
   <translation>इसे छोटा नाम दें: आप उसे / के बाद लिखेंगे</translation>
  </message>
  <message>
   <source>One of the files cannot be sent</source>
   <translation>इनमें से एक फ़ाइल भेजी नहीं जा सकती</translation>
  </message>
  <message>
   <source>Write the answer, or add a file</source>
   <translation>जवाब लिखें, या फ़ाइल जोड़ें</translation>
  </message>
 </context>
 <context>
  <name>CannedCard</name>
  <message>
   <source>Change %1</source>
   <translation>%1 बदलें</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>%1 हटाएँ</translation>
  </message>
 </context>
 <context>
  <name>CannedPage</name>
  <message>
   <source>Answers that were written with it stay as they are.</source>
   <translation>इससे लिखे गए जवाब वैसे ही रहते हैं।</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>%1 हटाएँ?</translation>
  </message>
  <message>
   <source>Delete the ready answer</source>
   <translation>तैयार जवाब हटाएँ</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>रहने दें</translation>
  </message>
  <message>
   <source>No ready answers yet</source>
   <translation>अभी कोई तैयार जवाब नहीं</translation>
  </message>
  <message>
   <source>Opening hours, prices, the way to the shop: write once what you are asked every day.</source>
   <translation>खुलने का समय, कीमतें, दुकान का रास्ता: जो रोज़ पूछा जाता है, उसे एक बार लिख लें।</translation>
  </message>
  <message>
   <source>Paste a list</source>
   <translation>सूची चिपकाएँ</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>तैयार जवाब</translation>
  </message>
  <message>
   <source>Type / and a few letters of the name, anywhere in an answer.</source>
   <translation>जवाब में कहीं भी / और नाम के कुछ अक्षर लिखें।</translation>
  </message>
  <message>
   <source>Write one</source>
   <translation>एक लिखें</translation>
  </message>
 </context>
 <context>
  <name>CannedPaste</name>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Keep them all</source>
   <translation>सब रखें</translation>
  </message>
  <message>
   <source>One a line as “name: answer”, or one a paragraph with its name in the first line</source>
   <translation>हर पंक्ति में एक, “नाम: जवाब” के रूप में, या हर अनुच्छेद में एक, जिसकी पहली पंक्ति में नाम हो</translation>
  </message>
  <message>
   <source>Paste saved replies</source>
   <translation>सहेजे हुए जवाब चिपकाएँ</translation>
  </message>
 </context>
 <context>
  <name>CannedSheet</name>
  <message>
   <source>A ready answer</source>
   <translation>एक तैयार जवाब</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>फ़ाइलें जोड़ें</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>जवाब</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Change the ready answer</source>
   <translation>तैयार जवाब बदलें</translation>
  </message>
  <message>
   <source>Filled in by itself: %1. Anything else in braces is marked for you to write over.</source>
   <translation>अपने-आप भरता है: %1। कोष्ठकों में बाकी कुछ भी निशान लगाकर आपके लिखने के लिए छोड़ा जाता है।</translation>
  </message>
  <message>
   <source>Language, if it matters</source>
   <translation>भाषा, अगर ज़रूरी हो</translation>
  </message>
  <message>
   <source>Name, which you type after /</source>
   <translation>नाम, जिसे आप / के बाद लिखते हैं</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>सहेजें</translation>
  </message>
  <message>
   <source>en</source>
   <translation>hi</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>समय</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Meta does not hand this kind of message on to other programs.</source>
   <translation>Meta इस तरह के संदेश दूसरे प्रोग्रामों को नहीं देता।</translation>
  </message>
  <message>
   <source>Open this on your phone</source>
   <translation>इसे अपने फ़ोन पर खोलें</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>Arrow keys walk through the points.</source>
   <translation>तीर वाली कुंजियाँ बिंदुओं पर ले जाती हैं।</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <source>No figures in this time yet</source>
   <translation>इस समय के कोई आँकड़े अभी नहीं</translation>
  </message>
  <message>
   <source>Not over yet</source>
   <translation>अभी पूरा नहीं हुआ</translation>
  </message>
  <message>
   <source>Save %1 as a picture (PNG)…</source>
   <translation>%1 को तस्वीर (PNG) के रूप में सहेजें…</translation>
  </message>
  <message>
   <source>Save %1 as a table (CSV)…</source>
   <translation>%1 को तालिका (CSV) के रूप में सहेजें…</translation>
  </message>
  <message>
   <source>Show %1 as a chart</source>
   <translation>%1 को चार्ट में दिखाएँ</translation>
  </message>
  <message>
   <source>Show %1 as a table</source>
   <translation>%1 को तालिका में दिखाएँ</translation>
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
   <translation>वे पेज जोड़ें जिन पर निशान नहीं लगाया</translation>
  </message>
  <message>
   <source>Allow business access</source>
   <translation>बिज़नेस एक्सेस की अनुमति दें</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>फिर पूछें</translation>
  </message>
  <message>
   <source>Asking Facebook what there is…</source>
   <translation>Facebook से पूछा जा रहा है कि क्या-क्या है…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>वापस</translation>
  </message>
  <message>
   <source>Connect %1</source>
   <translation>%1 कनेक्ट करें</translation>
  </message>
  <message>
   <source>Tick one or several. A Page brings its Instagram account with it.</source>
   <translation>एक या कई पर निशान लगाएँ। पेज अपना Instagram अकाउंट साथ लाता है।</translation>
  </message>
  <message>
   <source>What shall be connected?</source>
   <translation>क्या कनेक्ट करना है?</translation>
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
   <translation>टेम्प्लेट चुनें</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>आने दें</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>नोट</translation>
  </message>
  <message>
   <source>Only a person may answer now</source>
   <translation>अब केवल कोई व्यक्ति जवाब दे सकता है</translation>
  </message>
  <message>
   <source>Reply as a person</source>
   <translation>व्यक्ति के रूप में जवाब दें</translation>
  </message>
 </context>
 <context>
  <name>ClosingQuestion</name>
  <message>
   <source>Conwerz can go on without a window and tell you when a customer writes. Start it once more to see the window again.</source>
   <translation>Conwerz बिना विंडो के चलता रह सकता है और ग्राहक के लिखने पर आपको बताता है। विंडो फिर देखने के लिए उसे एक बार और शुरू करें।</translation>
  </message>
  <message>
   <source>Conwerz can stay in the tray and tell you when a customer writes. You can change this in the settings.</source>
   <translation>Conwerz ट्रे में रह सकता है और ग्राहक के लिखने पर आपको बताता है। इसे आप सेटिंग में बदल सकते हैं।</translation>
  </message>
  <message>
   <source>Go on receiving messages?</source>
   <translation>संदेश पाते रहें?</translation>
  </message>
  <message>
   <source>Go on without a window</source>
   <translation>बिना विंडो के चलाएँ</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>ट्रे में रहने दें</translation>
  </message>
 </context>
 <context>
  <name>CodeEntry</name>
  <message>
   <source>These words belong to another code, or stand in another order. Look at your paper again.</source>
   <translation>ये शब्द किसी दूसरे कोड के हैं, या दूसरे क्रम में हैं। अपना कागज़ फिर देखें।</translation>
  </message>
  <message>
   <source>“%1” is not a word of any recovery code. Look at your paper again.</source>
   <translation>“%1” किसी रिकवरी कोड का शब्द नहीं है। अपना कागज़ फिर देखें।</translation>
  </message>
 </context>
 <context>
  <name>CodeField</name>
  <message>
   <source>%1 of 12 words</source>
   <translation>12 में से %1 शब्द</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>रिकवरी कोड</translation>
  </message>
  <message>
   <source>Twelve words, with spaces between them</source>
   <translation>बारह शब्द, बीच में खाली जगह</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>A narrower list</source>
   <translation>सँकरी सूची</translation>
  </message>
  <message>
   <source>A wider list</source>
   <translation>चौड़ी सूची</translation>
  </message>
  <message>
   <source>About this person</source>
   <translation>इस व्यक्ति के बारे में</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>फ़ाइलें जोड़ें…</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>सब कुंजियाँ</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>जवाब दें</translation>
  </message>
  <message>
   <source>Block this person…</source>
   <translation>इस व्यक्ति को ब्लॉक करें…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>इन्हें दूसरा नाम दें…</translation>
  </message>
  <message>
   <source>Choose all conversations</source>
   <translation>सब बातचीत चुनें</translation>
  </message>
  <message>
   <source>Choose the next one as well</source>
   <translation>अगली भी चुनें</translation>
  </message>
  <message>
   <source>Choose the one before as well</source>
   <translation>पिछली भी चुनें</translation>
  </message>
  <message>
   <source>Choose this conversation as well</source>
   <translation>यह बातचीत भी चुनें</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>Delete the comment…</source>
   <translation>कमेंट हटाएँ…</translation>
  </message>
  <message>
   <source>Done, and back to the one before</source>
   <translation>पूरा, और पिछली पर जाएँ</translation>
  </message>
  <message>
   <source>Done, and on to the next</source>
   <translation>पूरा, और अगली पर जाएँ</translation>
  </message>
  <message>
   <source>Done, or open again</source>
   <translation>पूरा, या फिर खोलें</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>AI से ड्राफ़्ट बनाएँ</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>हर जगह</translation>
  </message>
  <message>
   <source>Export leads…</source>
   <translation>लीड एक्सपोर्ट करें…</translation>
  </message>
  <message>
   <source>Find a command or a person</source>
   <translation>कोई कमांड या व्यक्ति ढूँढें</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>इस व्यक्ति को भुलाएँ…</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>जाएँ</translation>
  </message>
  <message>
   <source>Go to comments</source>
   <translation>कमेंट पर जाएँ</translation>
  </message>
  <message>
   <source>Go to insights</source>
   <translation>इनसाइट पर जाएँ</translation>
  </message>
  <message>
   <source>Go to leads</source>
   <translation>लीड पर जाएँ</translation>
  </message>
  <message>
   <source>Go to the inbox</source>
   <translation>इनबॉक्स पर जाएँ</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>मदद</translation>
  </message>
  <message>
   <source>Hide the comment, or show it again</source>
   <translation>कमेंट छिपाएँ या फिर दिखाएँ</translation>
  </message>
  <message>
   <source>Import leads…</source>
   <translation>लीड इंपोर्ट करें…</translation>
  </message>
  <message>
   <source>Insert a ready answer</source>
   <translation>तैयार जवाब डालें</translation>
  </message>
  <message>
   <source>Insert an emoji</source>
   <translation>इमोजी डालें</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>लेबल…</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>बड़ा टेक्स्ट</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>Lock Conwerz</source>
   <translation>Conwerz पर ताला लगाएँ</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>नया वर्शन ढूँढें</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>पठित करें</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>अपठित करें</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>अगला कमेंट</translation>
  </message>
  <message>
   <source>Next conversation</source>
   <translation>अगली बातचीत</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>अगला पैनल</translation>
  </message>
  <message>
   <source>Next post</source>
   <translation>अगली पोस्ट</translation>
  </message>
  <message>
   <source>Next unread conversation</source>
   <translation>अगली अपठित बातचीत</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>जवाब ज़रूरी नहीं</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>पिछला कमेंट</translation>
  </message>
  <message>
   <source>Previous conversation</source>
   <translation>पिछली बातचीत</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>पिछला पैनल</translation>
  </message>
  <message>
   <source>Previous post</source>
   <translation>पिछली पोस्ट</translation>
  </message>
  <message>
   <source>Previous unread conversation</source>
   <translation>पिछली अपठित बातचीत</translation>
  </message>
  <message>
   <source>Print this conversation…</source>
   <translation>यह बातचीत प्रिंट करें…</translation>
  </message>
  <message>
   <source>Put the lead into the fifth stage</source>
   <translation>लीड को पाँचवें चरण में रखें</translation>
  </message>
  <message>
   <source>Put the lead into the first stage</source>
   <translation>लीड को पहले चरण में रखें</translation>
  </message>
  <message>
   <source>Put the lead into the fourth stage</source>
   <translation>लीड को चौथे चरण में रखें</translation>
  </message>
  <message>
   <source>Put the lead into the second stage</source>
   <translation>लीड को दूसरे चरण में रखें</translation>
  </message>
  <message>
   <source>Put the lead into the third stage</source>
   <translation>लीड को तीसरे चरण में रखें</translation>
  </message>
  <message>
   <source>Quit Conwerz</source>
   <translation>Conwerz बंद करें</translation>
  </message>
  <message>
   <source>Quote the chosen message in your answer</source>
   <translation>चुने संदेश को जवाब में उद्धृत करें</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>वॉइस संदेश रिकॉर्ड करें</translation>
  </message>
  <message>
   <source>Reply below the comment</source>
   <translation>कमेंट के नीचे जवाब दें</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>यह बातचीत सहेजें…</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>कमेंट में खोजें</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>सब में खोजें</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>इस बातचीत में खोजें</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>भेजें</translation>
  </message>
  <message>
   <source>Send later…</source>
   <translation>बाद में भेजें…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>सेटिंग</translation>
  </message>
  <message>
   <source>Show leads as a board</source>
   <translation>लीड बोर्ड में दिखाएँ</translation>
  </message>
  <message>
   <source>Show leads as a table</source>
   <translation>लीड तालिका में दिखाएँ</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>छोटा टेक्स्ट</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>स्नूज़…</translation>
  </message>
  <message>
   <source>Spam, or no spam</source>
   <translation>स्पैम, या स्पैम नहीं</translation>
  </message>
  <message>
   <source>Star, or take the star away</source>
   <translation>तारा लगाएँ या हटाएँ</translation>
  </message>
  <message>
   <source>Take back what was done last</source>
   <translation>आख़िरी काम वापस लें</translation>
  </message>
  <message>
   <source>Text as large as at first</source>
   <translation>टेक्स्ट शुरू के आकार में</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>यह बातचीत</translation>
  </message>
  <message>
   <source>View 1: waiting for you</source>
   <translation>व्यू 1: आपके इंतज़ार में</translation>
  </message>
  <message>
   <source>View 2: ending soon</source>
   <translation>व्यू 2: समय कम</translation>
  </message>
  <message>
   <source>View 3: all conversations</source>
   <translation>व्यू 3: सब बातचीत</translation>
  </message>
  <message>
   <source>View 4: unread</source>
   <translation>व्यू 4: अपठित</translation>
  </message>
  <message>
   <source>View 5: snoozed</source>
   <translation>व्यू 5: स्नूज़</translation>
  </message>
  <message>
   <source>View 6: not delivered</source>
   <translation>व्यू 6: नहीं पहुँचे</translation>
  </message>
  <message>
   <source>View 7: done</source>
   <translation>व्यू 7: पूरी</translation>
  </message>
  <message>
   <source>View 8: starred</source>
   <translation>व्यू 8: तारांकित</translation>
  </message>
  <message>
   <source>View 9: spam and blocked</source>
   <translation>व्यू 9: स्पैम और ब्लॉक</translation>
  </message>
  <message>
   <source>What is under way</source>
   <translation>क्या चल रहा है</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>नोट लिखें</translation>
  </message>
  <message>
   <source>Write to them privately</source>
   <translation>निजी तौर पर लिखें</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>लिखना</translation>
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
   <translation>हटाएँ…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>अनदेखा करें</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>छिपाएँ</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>जवाब ज़रूरी नहीं</translation>
  </message>
  <message>
   <source>Open on Facebook</source>
   <translation>Facebook पर खोलें</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>जवाब दें</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>फिर दिखाएँ</translation>
  </message>
 </context>
 <context>
  <name>CommentItem</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>%1 h</source>
   <translation>%1 घं॰</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 मि॰</translation>
  </message>
  <message numerus="yes">
   <source>%n comments</source>
   <translation>
    <numerusform>%n कमेंट</numerusform>
    <numerusform>%n कमेंट</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n इंतज़ार में</numerusform>
    <numerusform>%n इंतज़ार में</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer on Facebook</source>
   <translation>Facebook पर जवाब दें</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>जवाब दिया</translation>
  </message>
  <message>
   <source>Comments appear here as soon as somebody writes below a post</source>
   <translation>किसी पोस्ट के नीचे कुछ लिखा जाते ही कमेंट यहाँ दिखते हैं</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>हटाया जा रहा है</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>Everybody can read it.</source>
   <translation>इसे सब पढ़ सकते हैं।</translation>
  </message>
  <message>
   <source>Everybody who sees the post can read it.</source>
   <translation>जो भी पोस्ट देखता है, इसे पढ़ सकता है।</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>छिपा हुआ</translation>
  </message>
  <message>
   <source>Hiding</source>
   <translation>छिपाया जा रहा है</translation>
  </message>
  <message>
   <source>Instagram lets nobody write to this person about this comment.</source>
   <translation>Instagram इस कमेंट के बारे में इस व्यक्ति को किसी को लिखने नहीं देता।</translation>
  </message>
  <message>
   <source>Mentions of %1</source>
   <translation>%1 के मेंशन</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Nothing was posted: try again in some minutes.</source>
   <translation>Meta थोड़ा रुकने को कहता है। कुछ पोस्ट नहीं हुआ: कुछ मिनट में फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>Newest comment %1</source>
   <translation>सबसे नया कमेंट %1</translation>
  </message>
  <message>
   <source>Nothing found for ‘%1’</source>
   <translation>‘%1’ के लिए कुछ नहीं मिला</translation>
  </message>
  <message>
   <source>One message, once. It opens no 24 h of free text: that takes an answer of theirs.</source>
   <translation>एक ही संदेश, एक ही बार। इससे खुलकर लिखने के 24 घंटे शुरू नहीं होते: उसके लिए उनका जवाब चाहिए।</translation>
  </message>
  <message>
   <source>Post with a comment of %1</source>
   <translation>पोस्ट, जिस पर %1 का कमेंट है</translation>
  </message>
  <message>
   <source>Posted %1</source>
   <translation>%1 पोस्ट किया</translation>
  </message>
  <message>
   <source>Posted today</source>
   <translation>आज पोस्ट किया</translation>
  </message>
  <message>
   <source>Posted yesterday</source>
   <translation>कल पोस्ट किया</translation>
  </message>
  <message>
   <source>Private reply sent</source>
   <translation>निजी जवाब भेजा गया</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>सबके सामने जवाब दें</translation>
  </message>
  <message>
   <source>Reply privately</source>
   <translation>निजी जवाब दें</translation>
  </message>
  <message>
   <source>Reply privately, %1 h left</source>
   <translation>निजी जवाब दें, %1 घंटे बाकी</translation>
  </message>
  <message numerus="yes">
   <source>Reply privately, %n days left</source>
   <translation>
    <numerusform>निजी जवाब दें, %n दिन बाकी</numerusform>
    <numerusform>निजी जवाब दें, %n दिन बाकी</numerusform>
   </translation>
  </message>
  <message>
   <source>Reply to %1 in public</source>
   <translation>%1 को सबके सामने जवाब दें</translation>
  </message>
  <message>
   <source>Replying</source>
   <translation>जवाब दिया जा रहा है</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>फिर भेजें</translation>
  </message>
  <message>
   <source>Send privately</source>
   <translation>निजी तौर पर भेजें</translation>
  </message>
  <message>
   <source>Seven days have passed: Instagram takes no private reply to this comment any more.</source>
   <translation>सात दिन बीत चुके हैं: Instagram अब इस कमेंट का निजी जवाब नहीं लेता।</translation>
  </message>
  <message>
   <source>Show the comment again to reply to it</source>
   <translation>जवाब देने के लिए कमेंट फिर दिखाएँ</translation>
  </message>
  <message>
   <source>Showing again</source>
   <translation>फिर दिखाया जा रहा है</translation>
  </message>
  <message>
   <source>Somebody who keeps their name to themselves</source>
   <translation>कोई, जो अपना नाम नहीं बताता</translation>
  </message>
  <message>
   <source>This comment is no longer there.</source>
   <translation>यह कमेंट अब वहाँ नहीं है।</translation>
  </message>
  <message>
   <source>This is the shop's own comment</source>
   <translation>यह दुकान का अपना कमेंट है</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>फिर कोशिश करें</translation>
  </message>
  <message>
   <source>Turning off</source>
   <translation>बंद किया जा रहा है</translation>
  </message>
  <message>
   <source>Turning on</source>
   <translation>चालू किया जा रहा है</translation>
  </message>
  <message>
   <source>Write to %1 in private</source>
   <translation>%1 को निजी तौर पर लिखें</translation>
  </message>
  <message>
   <source>Writing privately</source>
   <translation>निजी तौर पर लिखा जा रहा है</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>बदला गया</translation>
  </message>
  <message>
   <source>mentioned the Page on Facebook. What was said stands there.</source>
   <translation>ने Facebook पर पेज का ज़िक्र किया। क्या कहा, वह वहीं लिखा है।</translation>
  </message>
  <message>
   <source>mentioned you. The words are being fetched.</source>
   <translation>ने आपका ज़िक्र किया। शब्द लाए जा रहे हैं।</translation>
  </message>
  <message>
   <source>waits for an answer</source>
   <translation>जवाब के इंतज़ार में</translation>
  </message>
 </context>
 <context>
  <name>Completion</name>
  <message>
   <source>Write your first ready answer</source>
   <translation>अपना पहला तैयार जवाब लिखें</translation>
  </message>
  <message>
   <source>first name</source>
   <translation>पहला नाम</translation>
  </message>
  <message>
   <source>name</source>
   <translation>नाम</translation>
  </message>
  <message>
   <source>shop</source>
   <translation>दुकान</translation>
  </message>
 </context>
 <context>
  <name>CompletionList</name>
  <message>
   <source>Suggestions</source>
   <translation>सुझाव</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>%1 allows it for 7 days after a customer writes. You can answer here as soon as they write again.</source>
   <translation>ग्राहक के लिखने के बाद %1 इसकी अनुमति 7 दिन तक देता है। उनके फिर लिखते ही आप यहाँ जवाब दे सकते हैं।</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>ब्लॉक</translation>
  </message>
  <message>
   <source>Free text for %1</source>
   <translation>खुलकर लिखने के %1 बाकी</translation>
  </message>
  <message>
   <source>Free text is closed</source>
   <translation>खुलकर लिखना बंद है</translation>
  </message>
  <message>
   <source>It goes in a moment</source>
   <translation>कुछ पल में जाएगा</translation>
  </message>
  <message>
   <source>It is on its way already, and Meta takes nothing back for a shop</source>
   <translation>यह रास्ते में है, और Meta दुकान का भेजा कुछ वापस नहीं लेता</translation>
  </message>
  <message>
   <source>More than 24 h have passed. Until 7 days after the customer wrote, %1 takes what a person answers: nothing automatic, no offers.</source>
   <translation>24 घंटे से ज़्यादा हो चुके हैं। ग्राहक के लिखने के 7 दिन बाद तक %1 केवल किसी व्यक्ति का जवाब लेता है: कुछ अपने-आप नहीं, कोई ऑफ़र नहीं।</translation>
  </message>
  <message numerus="yes">
   <source>Send as %n messages</source>
   <translation>
    <numerusform>%n संदेश में भेजें</numerusform>
    <numerusform>%n संदेशों में भेजें</numerusform>
   </translation>
  </message>
  <message>
   <source>Send on %1</source>
   <translation>%1 पर भेजें</translation>
  </message>
  <message>
   <source>Send to %1 on %2</source>
   <translation>%1 को %2 पर भेजें</translation>
  </message>
  <message>
   <source>WhatsApp allows it for 24 h after a customer writes. A template may be sent now.</source>
   <translation>ग्राहक के लिखने के बाद WhatsApp इसकी अनुमति 24 घंटे तक देता है। अभी टेम्प्लेट भेजा जा सकता है।</translation>
  </message>
  <message>
   <source>You answer as a person, for %1 more</source>
   <translation>आप व्यक्ति के रूप में जवाब दे रहे हैं, %1 और</translation>
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
   <translation>निकालें…</translation>
  </message>
 </context>
 <context>
  <name>Computers</name>
  <message>
   <source>Another computer</source>
   <translation>दूसरा कंप्यूटर</translation>
  </message>
  <message>
   <source>It is no computer of your shop any more.</source>
   <translation>यह अब आपकी दुकान का कंप्यूटर नहीं है।</translation>
  </message>
  <message>
   <source>It is removed, and erases itself as soon as it is online.</source>
   <translation>इसे निकाल दिया गया, और ऑनलाइन होते ही यह खुद को मिटा देगा।</translation>
  </message>
  <message>
   <source>It is removed, and receives nothing more.</source>
   <translation>इसे निकाल दिया गया, और इसे अब कुछ नहीं मिलेगा।</translation>
  </message>
  <message>
   <source>It is removed. Meta did not confirm: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens. Then sign in here again.</source>
   <translation>इसे निकाल दिया गया। Meta ने पुष्टि नहीं की: Facebook में सेटिंग, बिज़नेस इंटीग्रेशन से Conwerz को निकालें, और जो आपके बिज़नेस ने उसे दिया, उसे Meta की बिज़नेस सेटिंग में: सिस्टम यूज़र, टोकन रद्द करें। फिर यहाँ दोबारा साइन इन करें।</translation>
  </message>
  <message>
   <source>It is removed. Nobody has signed in here, so nothing could be ended at Meta: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>इसे निकाल दिया गया। यहाँ किसी ने साइन इन नहीं किया है, इसलिए Meta में कुछ खत्म नहीं किया जा सका: Facebook में सेटिंग, बिज़नेस इंटीग्रेशन से Conwerz को निकालें, और जो आपके बिज़नेस ने उसे दिया, उसे Meta की बिज़नेस सेटिंग में: सिस्टम यूज़र, टोकन रद्द करें।</translation>
  </message>
  <message>
   <source>It is removed. When it is next online, it asks whoever sits there to erase everything.</source>
   <translation>इसे निकाल दिया गया। अगली बार ऑनलाइन होने पर यह वहाँ बैठे व्यक्ति से सब कुछ मिटाने को कहेगा।</translation>
  </message>
  <message>
   <source>It still receives something that this computer does not. Connect that here first, then remove it.</source>
   <translation>इसे अब भी कुछ मिलता है जो इस कंप्यूटर को नहीं मिलता। पहले उसे यहाँ कनेक्ट करें, फिर इसे निकालें।</translation>
  </message>
  <message>
   <source>Last seen %1</source>
   <translation>पिछली बार %1 दिखा</translation>
  </message>
  <message numerus="yes">
   <source>Receives %n connections</source>
   <translation>
    <numerusform>%n कनेक्शन के संदेश पाता है</numerusform>
    <numerusform>%n कनेक्शनों के संदेश पाता है</numerusform>
   </translation>
  </message>
  <message>
   <source>Receives nothing</source>
   <translation>कुछ नहीं पाता</translation>
  </message>
  <message>
   <source>Remove the computer that has been there %1?</source>
   <translation>%1 से मौजूद कंप्यूटर को निकालें?</translation>
  </message>
  <message>
   <source>The relay did not answer, so nothing has changed. Try again.</source>
   <translation>रिले ने जवाब नहीं दिया, इसलिए कुछ नहीं बदला। फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>There now</source>
   <translation>अभी मौजूद</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>यह कंप्यूटर</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. If the other computer was signed in to your business, end that in Meta's business settings: System users, Revoke tokens.</source>
   <translation>यहाँ जो साइन इन था, वह Meta में खत्म हो गया; फिर साइन इन करें। अगर दूसरा कंप्यूटर आपके बिज़नेस में साइन इन था, तो उसे Meta की बिज़नेस सेटिंग में खत्म करें: सिस्टम यूज़र, टोकन रद्द करें।</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. Whoever else had signed in there removes Conwerz at Facebook under Settings, Business integrations.</source>
   <translation>यहाँ जो साइन इन था, वह Meta में खत्म हो गया; फिर साइन इन करें। वहाँ जिस किसी और ने साइन इन किया था, वह Facebook में सेटिंग, बिज़नेस इंटीग्रेशन से Conwerz को निकाले।</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>%1 से</translation>
  </message>
 </context>
 <context>
  <name>ComputersPage</name>
  <message>
   <source>Another computer of your shop removed it, says the relay. That could not be proven, and Meta still lets it in, so nothing was erased. If it was you, erase everything here. If not, go on with it and sign in again.</source>
   <translation>रिले कहता है कि आपकी दुकान के दूसरे कंप्यूटर ने इसे निकाल दिया। यह साबित नहीं हो सका, और Meta इसे अब भी आने देता है, इसलिए कुछ नहीं मिटाया गया। अगर यह आपने किया, तो यहाँ सब कुछ मिटाएँ। नहीं तो इसी से काम जारी रखें और फिर साइन इन करें।</translation>
  </message>
  <message>
   <source>Asking the relay…</source>
   <translation>रिले से पूछा जा रहा है…</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>कंप्यूटर</translation>
  </message>
  <message>
   <source>Erase everything…</source>
   <translation>सब कुछ मिटाएँ…</translation>
  </message>
  <message>
   <source>Go on with this computer</source>
   <translation>इसी कंप्यूटर से जारी रखें</translation>
  </message>
  <message>
   <source>It knows which computers receive for your shop.</source>
   <translation>वह जानता है कि आपकी दुकान के संदेश किन कंप्यूटरों को मिलते हैं।</translation>
  </message>
  <message>
   <source>It knows which computers there are. Everything else goes on; look here again later.</source>
   <translation>वह जानता है कि कौन-से कंप्यूटर हैं। बाकी सब चलता रहता है; बाद में यहाँ फिर देखें।</translation>
  </message>
  <message>
   <source>Sign in again</source>
   <translation>फिर साइन इन करें</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>रिले जवाब नहीं दे रहा</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>यह कंप्यूटर निकाल दिया गया</translation>
  </message>
  <message>
   <source>Where your shop is open. To move it to another computer, restore a backup there or sign in: it takes over, and this one stops receiving.</source>
   <translation>आपकी दुकान कहाँ खुली है। उसे दूसरे कंप्यूटर पर ले जाने के लिए वहाँ बैकअप वापस लाएँ या साइन इन करें: वह सँभाल लेता है, और इसे संदेश मिलना बंद हो जाते हैं।</translation>
  </message>
 </context>
 <context>
  <name>Connect</name>
  <message>
   <source>A code is good for one try, so that nobody can guess it. A new login shows a new one.</source>
   <translation>कोड एक ही कोशिश के लिए होता है, ताकि कोई उसका अनुमान न लगा सके। नया लॉगिन नया कोड दिखाता है।</translation>
  </message>
  <message>
   <source>Another computer receives this</source>
   <translation>यह दूसरे कंप्यूटर को मिलता है</translation>
  </message>
  <message>
   <source>Another computer receives this. Take it over, and that one stops.</source>
   <translation>यह दूसरे कंप्यूटर को मिलता है। इसे सँभालें, तो उसे मिलना बंद हो जाएगा।</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>फिर पूछें</translation>
  </message>
  <message>
   <source>At Facebook, no Page that fits was ticked. Choose Edit settings there, and tick your Pages.</source>
   <translation>Facebook में किसी उपयुक्त पेज पर निशान नहीं लगाया गया। वहाँ “सेटिंग में बदलाव करें” चुनें और अपने पेजों पर निशान लगाएँ।</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>Comments under your posts: answer, hide, write privately.</source>
   <translation>आपकी पोस्ट के नीचे के कमेंट: जवाब दें, छिपाएँ, निजी तौर पर लिखें।</translation>
  </message>
  <message>
   <source>Connected, and Meta confirms it</source>
   <translation>कनेक्टेड, और Meta ने पुष्टि की</translation>
  </message>
  <message>
   <source>Direct messages to your professional account.</source>
   <translation>आपके प्रोफ़ेशनल अकाउंट को भेजे गए सीधे संदेश।</translation>
  </message>
  <message>
   <source>Each login is handed over once, to the computer that began it. Nothing was connected here.</source>
   <translation>हर लॉगिन एक ही बार सौंपा जाता है, उसी कंप्यूटर को जिसने उसे शुरू किया। यहाँ कुछ कनेक्ट नहीं हुआ।</translation>
  </message>
  <message>
   <source>Facebook did not finish</source>
   <translation>Facebook में काम पूरा नहीं हुआ</translation>
  </message>
  <message>
   <source>Facebook does not answer</source>
   <translation>Facebook जवाब नहीं दे रहा</translation>
  </message>
  <message>
   <source>Forms that people fill in from your advertisements.</source>
   <translation>वे फ़ॉर्म जो लोग आपके विज्ञापनों से भरते हैं।</translation>
  </message>
  <message>
   <source>Go to Facebook again</source>
   <translation>फिर Facebook पर जाएँ</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>इनसाइट</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Instagram कमेंट</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Instagram इनसाइट</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Instagram संदेश</translation>
  </message>
  <message>
   <source>It does not take this login. Nothing was connected.</source>
   <translation>वह यह लॉगिन नहीं लेता। कुछ कनेक्ट नहीं हुआ।</translation>
  </message>
  <message>
   <source>It has to be taken over first.</source>
   <translation>पहले इसे सँभालना होगा।</translation>
  </message>
  <message>
   <source>It receives Meta's messages for you, and is needed to log in. Check the internet connection.</source>
   <translation>यह आपके लिए Meta के संदेश लेता है, और लॉगिन के लिए ज़रूरी है। इंटरनेट कनेक्शन जाँचें।</translation>
  </message>
  <message>
   <source>It sent you back without a login. Sign in to facebook.com in your browser first, then try again.</source>
   <translation>उसने आपको बिना लॉगिन के लौटा दिया। पहले अपने ब्राउज़र में facebook.com में साइन इन करें, फिर दोबारा कोशिश करें।</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>संदेश</translation>
  </message>
  <message>
   <source>Meta does not confirm that it will tell Conwerz everything. Press Test under Integrations.</source>
   <translation>Meta पुष्टि नहीं करता कि वह Conwerz को सब कुछ बताएगा। इंटीग्रेशन में “परखें” दबाएँ।</translation>
  </message>
  <message>
   <source>Meta refused it.</source>
   <translation>Meta ने मना कर दिया।</translation>
  </message>
  <message>
   <source>No professional Instagram account is linked to this Page, or it was not ticked.</source>
   <translation>इस पेज से कोई प्रोफ़ेशनल Instagram अकाउंट जुड़ा नहीं है, या उस पर निशान नहीं लगाया गया।</translation>
  </message>
  <message>
   <source>Not ticked at Facebook. Go there again and tick it.</source>
   <translation>Facebook में निशान नहीं लगाया गया। वहाँ फिर जाएँ और निशान लगाएँ।</translation>
  </message>
  <message>
   <source>Nothing came back from the browser in a quarter of an hour. The old tab can be closed.</source>
   <translation>पंद्रह मिनट में ब्राउज़र से कुछ नहीं लौटा। पुराना टैब बंद किया जा सकता है।</translation>
  </message>
  <message>
   <source>Nothing was connected</source>
   <translation>कुछ कनेक्ट नहीं हुआ</translation>
  </message>
  <message>
   <source>Nothing was connected.</source>
   <translation>कुछ कनेक्ट नहीं हुआ।</translation>
  </message>
  <message>
   <source>Owned by a business portfolio. Allow business access to connect it.</source>
   <translation>यह किसी बिज़नेस पोर्टफ़ोलियो का है। कनेक्ट करने के लिए बिज़नेस एक्सेस की अनुमति दें।</translation>
  </message>
  <message>
   <source>Reach, views and followers, as daily figures.</source>
   <translation>पहुँच, व्यू और फ़ॉलोअर, रोज़ के आँकड़ों में।</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>रोका गया</translation>
  </message>
  <message>
   <source>The keychain is closed</source>
   <translation>कीचेन बंद है</translation>
  </message>
  <message>
   <source>The keychain is closed, so its key could not be kept.</source>
   <translation>कीचेन बंद है, इसलिए इसकी कुंजी रखी नहीं जा सकी।</translation>
  </message>
  <message>
   <source>The list of Pages was left out</source>
   <translation>पेजों की सूची छोड़ दी गई</translation>
  </message>
  <message>
   <source>The login cannot be kept safely, so nothing was connected. Unlock the keychain.</source>
   <translation>लॉगिन सुरक्षित नहीं रखा जा सकता, इसलिए कुछ कनेक्ट नहीं हुआ। कीचेन का ताला खोलें।</translation>
  </message>
  <message>
   <source>The login was left open</source>
   <translation>लॉगिन अधूरा रह गया</translation>
  </message>
  <message>
   <source>The login went through, but what it brings could not be asked for. Nothing was connected.</source>
   <translation>लॉगिन हो गया, पर उससे क्या मिलता है, यह पूछा नहीं जा सका। कुछ कनेक्ट नहीं हुआ।</translation>
  </message>
  <message>
   <source>The relay did not take it. Try again in a minute.</source>
   <translation>रिले ने इसे नहीं लिया। एक मिनट में फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>रिले जवाब नहीं दे रहा</translation>
  </message>
  <message>
   <source>The relay refused</source>
   <translation>रिले ने मना कर दिया</translation>
  </message>
  <message>
   <source>The relay refuses requests from another time. Set the clock in the system's settings.</source>
   <translation>रिले किसी दूसरे समय के अनुरोध नहीं लेता। सिस्टम की सेटिंग में घड़ी ठीक करें।</translation>
  </message>
  <message>
   <source>There is nothing to connect yet</source>
   <translation>कनेक्ट करने के लिए अभी कुछ नहीं है</translation>
  </message>
  <message>
   <source>This computer's clock is wrong</source>
   <translation>इस कंप्यूटर की घड़ी गलत है</translation>
  </message>
  <message>
   <source>This is not our relay</source>
   <translation>यह हमारा रिले नहीं है</translation>
  </message>
  <message>
   <source>This login was used before</source>
   <translation>यह लॉगिन पहले इस्तेमाल हो चुका है</translation>
  </message>
  <message>
   <source>This relay asks for an invitation</source>
   <translation>यह रिले आमंत्रण माँगता है</translation>
  </message>
  <message>
   <source>Those were not the six digits</source>
   <translation>वे छह अंक सही नहीं थे</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>फिर कोशिश करें</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>कोड लिखें</translation>
  </message>
  <message>
   <source>What people write to your Page, and your answers.</source>
   <translation>लोग आपके पेज को क्या लिखते हैं, और आपके जवाब।</translation>
  </message>
  <message>
   <source>Whoever answers at its address has another key. Nothing was sent. A company's proxy can do this.</source>
   <translation>उसके पते पर जो जवाब देता है, उसकी कुंजी कोई और है। कुछ नहीं भेजा गया। किसी कंपनी की प्रॉक्सी ऐसा कर सकती है।</translation>
  </message>
  <message>
   <source>Whoever runs it gives you a code. Type it beside the relay's address.</source>
   <translation>जो इसे चलाता है, वह आपको कोड देता है। उसे रिले के पते के पास लिखें।</translation>
  </message>
  <message>
   <source>Without it Conwerz cannot see what there is to connect. At Facebook, leave every box ticked.</source>
   <translation>इसके बिना Conwerz नहीं देख सकता कि क्या कनेक्ट हो सकता है। Facebook में हर निशान लगा रहने दें।</translation>
  </message>
  <message>
   <source>You cancelled at Facebook, so nothing was granted. You can begin again whenever you like.</source>
   <translation>आपने Facebook में रद्द किया, इसलिए कोई अनुमति नहीं दी गई। जब चाहें, फिर शुरू कर सकते हैं।</translation>
  </message>
  <message>
   <source>You lack the task “%1” on this Page. Ask whoever manages it to give it to you.</source>
   <translation>इस पेज पर आपके पास “%1” का काम नहीं है। जो इसे सँभालते हैं, उनसे वह माँगें।</translation>
  </message>
  <message>
   <source>Your WhatsApp Business number, through Meta's cloud.</source>
   <translation>आपका WhatsApp Business नंबर, Meta के क्लाउड से।</translation>
  </message>
 </context>
 <context>
  <name>ConnectFlow</name>
  <message>
   <source>Left out at Facebook, so it does not work yet: %1</source>
   <translation>Facebook में छोड़ दिया गया, इसलिए यह अभी नहीं चलता: %1</translation>
  </message>
  <message>
   <source>No message came. Press Test under Integrations to wait again.</source>
   <translation>कोई संदेश नहीं आया। फिर से इंतज़ार करने के लिए इंटीग्रेशन में “परखें” दबाएँ।</translation>
  </message>
  <message>
   <source>Received in %1 s</source>
   <translation>%1 से॰ में मिला</translation>
  </message>
  <message>
   <source>Waiting for a message: write “hello” to it from any account.</source>
   <translation>संदेश का इंतज़ार: किसी भी अकाउंट से इसे “नमस्ते” लिखें।</translation>
  </message>
  <message>
   <source>business access</source>
   <translation>बिज़नेस एक्सेस</translation>
  </message>
 </context>
 <context>
  <name>ConnectPage</name>
  <message>
   <source>Step %1 of 3</source>
   <translation>3 में से चरण %1</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Back</source>
   <translation>वापस</translation>
  </message>
  <message>
   <source>Did it arrive? %1</source>
   <translation>क्या यह पहुँचा? %1</translation>
  </message>
  <message>
   <source>Draft: %1</source>
   <translation>ड्राफ़्ट: %1</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>संदेश वापस लिया गया</translation>
  </message>
  <message>
   <source>Not delivered: %1</source>
   <translation>नहीं पहुँचा: %1</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>आप: %1</translation>
  </message>
  <message>
   <source>done</source>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>labelled %1</source>
   <translation>लेबल: %1</translation>
  </message>
  <message>
   <source>snoozed: %1</source>
   <translation>स्नूज़: %1</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>तारांकित</translation>
  </message>
  <message>
   <source>unread: %1</source>
   <translation>अपठित: %1</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>बातचीत</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>खोज के नतीजे</translation>
  </message>
 </context>
 <context>
  <name>Decided</name>
  <message>
   <source>Your administrator decided this for this computer.</source>
   <translation>आपके एडमिनिस्ट्रेटर ने इस कंप्यूटर के लिए यह तय किया है।</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Delete the comment</source>
   <translation>कमेंट हटाएँ</translation>
  </message>
  <message>
   <source>Delete this comment?</source>
   <translation>यह कमेंट हटाएँ?</translation>
  </message>
  <message>
   <source>It goes from Instagram for everybody, with the answers below it, and cannot be brought back. Hiding it keeps it for you and for whoever wrote it.</source>
   <translation>यह Instagram से सबके लिए हट जाएगा, नीचे के जवाबों के साथ, और वापस नहीं लाया जा सकता। छिपाने पर यह आपको और लिखने वाले को दिखता रहता है।</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>रहने दें</translation>
  </message>
 </context>
 <context>
  <name>DeliveryKey</name>
  <message>
   <source>Changed here. The delivery service does not answer now, and takes the new key when it does.</source>
   <translation>यहाँ बदल दी गई। पहुँचाने वाली सेवा अभी जवाब नहीं दे रही, और जब देगी तब नई कुंजी ले लेगी।</translation>
  </message>
  <message>
   <source>Changed. What waited for the old key is opened with it all the same.</source>
   <translation>बदल दी गई। पुरानी कुंजी के लिए जो रुका था, वह फिर भी उसी से खुलता है।</translation>
  </message>
  <message>
   <source>It is being changed…</source>
   <translation>इसे बदला जा रहा है…</translation>
  </message>
  <message>
   <source>Nothing was changed: the keychain did not open. Unlock it and try again.</source>
   <translation>कुछ नहीं बदला: कीचेन नहीं खुला। उसका ताला खोलें और फिर कोशिश करें।</translation>
  </message>
 </context>
 <context>
  <name>Disconnect</name>
  <message>
   <source>%1 is disconnected</source>
   <translation>%1 डिस्कनेक्ट है</translation>
  </message>
  <message>
   <source>Another computer of yours receives it now</source>
   <translation>अब आपका कोई दूसरा कंप्यूटर इसे पाता है</translation>
  </message>
  <message>
   <source>Backups in reach erased</source>
   <translation>पहुँच में के बैकअप मिटाए गए</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook</source>
   <translation>Conwerz को Facebook पर हटा दिया गया</translation>
  </message>
  <message>
   <source>Deletion was asked for at Facebook</source>
   <translation>Facebook पर मिटाने की माँग की गई</translation>
  </message>
  <message>
   <source>Disconnect %1?</source>
   <translation>%1 को डिस्कनेक्ट करें?</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>Done by the relay</source>
   <translation>रिले ने किया</translation>
  </message>
  <message>
   <source>Erased here</source>
   <translation>यहाँ मिटाया गया</translation>
  </message>
  <message>
   <source>Instagram messages and comments stop here. This is what will happen:</source>
   <translation>Instagram के संदेश और कमेंट यहाँ रुक जाएँगे। यह होगा:</translation>
  </message>
  <message>
   <source>It had ended before (code %1)</source>
   <translation>यह पहले ही खत्म हो चुका था (कोड %1)</translation>
  </message>
  <message>
   <source>It was unsubscribed and its login destroyed here. At Meta the grant goes on for the others.</source>
   <translation>इसकी सदस्यता हटाई गई और इसका लॉगिन यहाँ नष्ट किया गया। Meta में अनुमति बाकियों के लिए चलती रहेगी।</translation>
  </message>
  <message>
   <source>Its leads stay here. The receipt itself holds no personal data.</source>
   <translation>इसकी लीड यहीं रहती हैं। रसीद में कोई निजी डेटा नहीं है।</translation>
  </message>
  <message>
   <source>Left on: another connection needs it</source>
   <translation>चालू छोड़ा: दूसरे कनेक्शन को इसकी ज़रूरत है</translation>
  </message>
  <message>
   <source>Login destroyed here</source>
   <translation>लॉगिन यहाँ नष्ट किया गया</translation>
  </message>
  <message>
   <source>Login revoked</source>
   <translation>लॉगिन रद्द किया गया</translation>
  </message>
  <message>
   <source>Login tried once more</source>
   <translation>लॉगिन एक बार और आज़माया गया</translation>
  </message>
  <message>
   <source>Messenger and Lead Ads stop here. This is what will happen:</source>
   <translation>Messenger और Lead Ads यहाँ रुक जाएँगे। यह होगा:</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. End it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta ने एक दिन में पुष्टि नहीं की। इसे Meta की बिज़नेस सेटिंग में खत्म करें: सिस्टम यूज़र, टोकन रद्द करें।</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. Remove Conwerz at Facebook under Business integrations.</source>
   <translation>Meta ने एक दिन में पुष्टि नहीं की। Facebook में बिज़नेस इंटीग्रेशन से Conwerz को निकालें।</translation>
  </message>
  <message>
   <source>Never confirmed: end it in Meta's business settings</source>
   <translation>कभी पुष्टि नहीं हुई: इसे Meta की बिज़नेस सेटिंग में खत्म करें</translation>
  </message>
  <message>
   <source>Never confirmed: remove Conwerz at Facebook</source>
   <translation>पुष्टि कभी नहीं हुई: Facebook में Conwerz को निकालें</translation>
  </message>
  <message>
   <source>No answer yet, asked again</source>
   <translation>अभी जवाब नहीं, फिर पूछा गया</translation>
  </message>
  <message>
   <source>Not done: Meta's grant goes on</source>
   <translation>नहीं हुआ: Meta की अनुमति चलती रहेगी</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>पूरा नहीं हुआ</translation>
  </message>
  <message>
   <source>Nothing changes: another computer of yours goes on with it.</source>
   <translation>कुछ नहीं बदलता: आपका दूसरा कंप्यूटर इसे चलाता रहेगा।</translation>
  </message>
  <message>
   <source>Nothing of it is left here. The receipt itself holds no personal data.</source>
   <translation>इसका यहाँ कुछ नहीं बचा। रसीद में कोई निजी डेटा नहीं है।</translation>
  </message>
  <message>
   <source>Nothing was there</source>
   <translation>वहाँ कुछ नहीं था</translation>
  </message>
  <message>
   <source>Refused by Meta (code %1)</source>
   <translation>Meta ने मना किया (कोड %1)</translation>
  </message>
  <message>
   <source>Rejected with code %1, as it should be</source>
   <translation>कोड %1 से अस्वीकार हुआ, जैसा होना चाहिए</translation>
  </message>
  <message>
   <source>Relay lets go</source>
   <translation>रिले छोड़ देता है</translation>
  </message>
  <message>
   <source>The login, and with it: %1</source>
   <translation>लॉगिन, और उसके साथ: %1</translation>
  </message>
  <message>
   <source>The login. Nothing else is stored of it.</source>
   <translation>लॉगिन। इसका और कुछ नहीं रखा गया है।</translation>
  </message>
  <message>
   <source>The relay ended the grant. Meta did not answer this computer within a day, so it was not tried once more.</source>
   <translation>रिले ने अनुमति खत्म कर दी। Meta ने एक दिन में इस कंप्यूटर को जवाब नहीं दिया, इसलिए उसे एक बार और नहीं आज़माया गया।</translation>
  </message>
  <message>
   <source>This computer's keychain or disk did not answer. Conwerz goes on by itself; look here again.</source>
   <translation>इस कंप्यूटर के कीचेन या डिस्क ने जवाब नहीं दिया। Conwerz अपने-आप आगे बढ़ता है; बाद में यहाँ फिर देखें।</translation>
  </message>
  <message>
   <source>Waiting for Meta: what is stored here is gone, and Meta is asked again until it confirms.</source>
   <translation>Meta का इंतज़ार: यहाँ जो रखा था वह मिट गया, और पुष्टि होने तक Meta से फिर पूछा जाता है।</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed</source>
   <translation>Webhook की सदस्यता हटाई गई</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed, login revoked at once.</source>
   <translation>Webhook की सदस्यता हटेगी, लॉगिन तुरंत रद्द होगा।</translation>
  </message>
  <message>
   <source>WhatsApp messages stop here. This is what will happen:</source>
   <translation>WhatsApp के संदेश यहाँ रुक जाएँगे। यह होगा:</translation>
  </message>
 </context>
 <context>
  <name>DisconnectQuestion</name>
  <message>
   <source>At Meta</source>
   <translation>Meta में</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Disconnect and erase</source>
   <translation>डिस्कनेक्ट करें और मिटाएँ</translation>
  </message>
  <message>
   <source>Disconnect and erase everything</source>
   <translation>डिस्कनेक्ट करें और सब कुछ मिटाएँ</translation>
  </message>
  <message>
   <source>Disconnect, keep leads</source>
   <translation>डिस्कनेक्ट करें, लीड रखें</translation>
  </message>
  <message>
   <source>Disconnect, keep the leads (%1)</source>
   <translation>डिस्कनेक्ट करें, लीड रखें (%1)</translation>
  </message>
  <message>
   <source>Disconnecting…</source>
   <translation>डिस्कनेक्ट किया जा रहा है…</translation>
  </message>
  <message>
   <source>End the whole login, sign the others in again</source>
   <translation>पूरा लॉगिन खत्म करें, बाकियों में फिर साइन इन करें</translation>
  </message>
  <message>
   <source>It receives nothing of it any more.</source>
   <translation>इसका अब उसे कुछ नहीं मिलेगा।</translation>
  </message>
  <message>
   <source>Leads are your own records and stay for up to 13 months.</source>
   <translation>लीड आपके अपने रिकॉर्ड हैं और 13 महीने तक रहती हैं।</translation>
  </message>
  <message>
   <source>Make a backup first</source>
   <translation>पहले बैकअप बनाएँ</translation>
  </message>
  <message>
   <source>Meta has one login for this and: %1</source>
   <translation>Meta के पास इसका और इनका एक ही लॉगिन है: %1</translation>
  </message>
  <message>
   <source>Nothing of it stays here. Backups in reach are erased as well.</source>
   <translation>इसका यहाँ कुछ नहीं रहता। पहुँच में के बैकअप भी मिटाए जाते हैं।</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>रिले पर</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>इस कंप्यूटर पर</translation>
  </message>
  <message>
   <source>Save as JSON</source>
   <translation>JSON के रूप में सहेजें</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF के रूप में सहेजें</translation>
  </message>
  <message>
   <source>The others go on. So does what you granted at Meta, and the receipt says so.</source>
   <translation>बाकी चलते रहते हैं। Meta में आपकी दी हुई अनुमति भी, और रसीद यह बताती है।</translation>
  </message>
  <message>
   <source>Type %1 to erase everything</source>
   <translation>सब कुछ मिटाने के लिए %1 लिखें</translation>
  </message>
  <message>
   <source>Unsubscribe and destroy the login here only</source>
   <translation>केवल यहाँ सदस्यता हटाएँ और लॉगिन नष्ट करें</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed. Meta's grant goes on for the others.</source>
   <translation>Webhook की सदस्यता हटेगी। Meta की अनुमति बाकियों के लिए चलती रहेगी।</translation>
  </message>
  <message>
   <source>Works without Meta too: this computer first, Meta as soon as it answers.</source>
   <translation>Meta के बिना भी होता है: पहले यह कंप्यूटर, फिर Meta, जैसे ही वह जवाब दे।</translation>
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
   <translation>कनेक्ट किया जा रहा है…</translation>
  </message>
  <message>
   <source>Each one is routed, subscribed, and read back from Meta.</source>
   <translation>हर एक का रास्ता बनाया जाता है, सदस्यता ली जाती है, और Meta से पढ़कर जाँचा जाता है।</translation>
  </message>
  <message>
   <source>Open the inbox</source>
   <translation>इनबॉक्स खोलें</translation>
  </message>
  <message>
   <source>Take over from the other computer</source>
   <translation>दूसरे कंप्यूटर से सँभालें</translation>
  </message>
  <message>
   <source>Try it now: write “hello” to your Page from any other account, and see it arrive here.</source>
   <translation>अभी आज़माएँ: किसी दूसरे अकाउंट से अपने पेज को “नमस्ते” लिखें और उसे यहाँ आते देखें।</translation>
  </message>
  <message>
   <source>Your shop is connected</source>
   <translation>आपकी दुकान कनेक्टेड है</translation>
  </message>
 </context>
 <context>
  <name>Doors</name>
  <message>
   <source>Answer everyone who writes to your shop, from one place that stays on your computer.</source>
   <translation>जो भी आपकी दुकान को लिखे, उसे जवाब दें, एक ही जगह से, जो आपके कंप्यूटर पर रहती है।</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>मेरी दुकान कनेक्ट करें</translation>
  </message>
  <message>
   <source>Encrypted on this computer. No telemetry, no adverts.</source>
   <translation>इस कंप्यूटर पर एन्क्रिप्टेड। कोई टेलीमेट्री नहीं, कोई विज्ञापन नहीं।</translation>
  </message>
  <message>
   <source>Every customer,
one calm inbox.</source>
   <translation>हर ग्राहक,
एक शांत इनबॉक्स में।</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>चार चरण, करीब तीन मिनट। आप चुनते हैं कि हम Meta से क्या माँगें।</translation>
  </message>
  <message>
   <source>I have a backup</source>
   <translation>मेरे पास बैकअप है</translation>
  </message>
  <message>
   <source>One click. No account, no network, nothing is sent.</source>
   <translation>एक क्लिक। न अकाउंट, न नेटवर्क, कुछ नहीं भेजा जाता।</translation>
  </message>
  <message>
   <source>Opening the practice shop…</source>
   <translation>अभ्यास दुकान खुल रही है…</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>अभ्यास दुकान में आज़माएँ</translation>
  </message>
 </context>
 <context>
  <name>EmojiButton</name>
  <message>
   <source>React with %1</source>
   <translation>%1 से प्रतिक्रिया दें</translation>
  </message>
 </context>
 <context>
  <name>EnclosureStrip</name>
  <message>
   <source>Files of this answer</source>
   <translation>इस जवाब की फ़ाइलें</translation>
  </message>
 </context>
 <context>
  <name>EnclosureTile</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2. %3</source>
   <translation>%1, %2. %3</translation>
  </message>
  <message>
   <source>Being made to fit</source>
   <translation>ठीक आकार में लाई जा रही है</translation>
  </message>
  <message>
   <source>Leave out %1</source>
   <translation>%1 को छोड़ दें</translation>
  </message>
 </context>
 <context>
  <name>Enclosures</name>
  <message>
   <source>%1 does not take files of this kind.</source>
   <translation>%1 इस तरह की फ़ाइलें नहीं लेता।</translation>
  </message>
  <message>
   <source>%1 takes up to %2.</source>
   <translation>%1 अधिकतम %2 लेता है।</translation>
  </message>
  <message>
   <source>Make it smaller</source>
   <translation>छोटा करें</translation>
  </message>
  <message>
   <source>Send as JPEG</source>
   <translation>JPEG के रूप में भेजें</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>यह फ़ाइल खाली है।</translation>
  </message>
 </context>
 <context>
  <name>EndedCard</name>
  <message>
   <source>Open Facebook</source>
   <translation>Facebook खोलें</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>फिर कनेक्ट करें</translation>
  </message>
  <message>
   <source>Switch on…</source>
   <translation>चालू करें…</translation>
  </message>
 </context>
 <context>
  <name>EndedLogin</name>
  <message>
   <source>Answers that are on their way wait until then.</source>
   <translation>रास्ते में के जवाब तब तक रुके रहेंगे।</translation>
  </message>
  <message>
   <source>You have switched off messages of %1. Switch them on to answer.</source>
   <translation>आपने %1 के संदेश बंद किए हैं। जवाब देने के लिए उन्हें चालू करें।</translation>
  </message>
 </context>
 <context>
  <name>EndedPage</name>
  <message>
   <source>Back</source>
   <translation>वापस</translation>
  </message>
 </context>
 <context>
  <name>EndedRow</name>
  <message>
   <source>Receipt</source>
   <translation>रसीद</translation>
  </message>
 </context>
 <context>
  <name>EraseAll</name>
  <message>
   <source>A file could not be deleted. The next start of Conwerz tries again.</source>
   <translation>एक फ़ाइल हटाई नहीं जा सकी। Conwerz अगली बार शुरू होने पर फिर कोशिश करेगा।</translation>
  </message>
  <message>
   <source>At Meta</source>
   <translation>Meta में</translation>
  </message>
  <message>
   <source>Backups in reach</source>
   <translation>पहुँच में के बैकअप</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>Files: %1</source>
   <translation>फ़ाइलें: %1</translation>
  </message>
  <message>
   <source>In the keychain</source>
   <translation>कीचेन में</translation>
  </message>
  <message>
   <source>Meta did not confirm. Remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta ने पुष्टि नहीं की। Facebook में सेटिंग, बिज़नेस इंटीग्रेशन से Conwerz को निकालें, और जो आपके बिज़नेस ने उसे दिया, उसे Meta की बिज़नेस सेटिंग में: सिस्टम यूज़र, टोकन रद्द करें।</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>कोई नहीं।</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>पूरा नहीं हुआ</translation>
  </message>
  <message>
   <source>Nothing is connected.</source>
   <translation>कुछ भी कनेक्ट नहीं है।</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>रिले पर</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>इस कंप्यूटर पर</translation>
  </message>
  <message>
   <source>Out of reach: %1. Delete the files named .conwerz-backup where they are.</source>
   <translation>पहुँच से बाहर: %1। .conwerz-backup नाम वाली फ़ाइलें जहाँ हों, वहाँ हटा दें।</translation>
  </message>
  <message>
   <source>The database's key, the recovery code and every login.</source>
   <translation>डेटाबेस की कुंजी, रिकवरी कोड और हर लॉगिन।</translation>
  </message>
  <message>
   <source>The database. No message is in it.</source>
   <translation>डेटाबेस। उसमें कोई संदेश नहीं है।</translation>
  </message>
  <message>
   <source>The keychain did not open. Its entries named Conwerz open nothing any more: delete them there.</source>
   <translation>कीचेन नहीं खुला। उसमें Conwerz नाम की प्रविष्टियाँ अब कुछ नहीं खोलतीं: उन्हें वहाँ हटा दें।</translation>
  </message>
  <message>
   <source>The relay did not answer. What waits there is sealed, and is let go of within 30 days.</source>
   <translation>रिले ने जवाब नहीं दिया। वहाँ जो रुका है वह सीलबंद है, और 30 दिन में छोड़ दिया जाता है।</translation>
  </message>
  <message>
   <source>This computer's registration, and what waits there sealed.</source>
   <translation>इस कंप्यूटर का पंजीकरण, और वहाँ सीलबंद रुकी हुई चीज़ें।</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>चल रहा है</translation>
  </message>
  <message>
   <source>Unsubscribed, and the grant ended: %1</source>
   <translation>सदस्यता हटाई गई, और अनुमति खत्म की गई: %1</translation>
  </message>
  <message>
   <source>erase</source>
   <translation>मिटाना</translation>
  </message>
 </context>
 <context>
  <name>ErasePage</name>
  <message>
   <source>Conwerz forgets your shop, and begins again as on its first day.</source>
   <translation>Conwerz आपकी दुकान को भूल जाता है, और पहले दिन की तरह फिर शुरू होता है।</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>सब कुछ मिटाएँ</translation>
  </message>
  <message>
   <source>Export first</source>
   <translation>पहले एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>The practice shop ends. Your own shop, if you have one, stays as it is.</source>
   <translation>अभ्यास दुकान खत्म हो जाएगी। आपकी अपनी दुकान, अगर है, तो वैसी ही रहेगी।</translation>
  </message>
  <message>
   <source>The recovery code opens nothing afterwards, and your customers' messages cannot be fetched again in full. What Facebook, Instagram and WhatsApp keep themselves stays there.</source>
   <translation>इसके बाद रिकवरी कोड कुछ नहीं खोलता, और ग्राहकों के संदेश फिर पूरे नहीं लाए जा सकते। Facebook, Instagram और WhatsApp खुद जो रखते हैं, वह वहीं रहता है।</translation>
  </message>
  <message>
   <source>There is no way back</source>
   <translation>इसे वापस नहीं किया जा सकता</translation>
  </message>
  <message>
   <source>Type “%1” to erase everything</source>
   <translation>सब कुछ मिटाने के लिए “%1” लिखें</translation>
  </message>
  <message>
   <source>What will happen, in this order</source>
   <translation>क्या होगा, इस क्रम में</translation>
  </message>
 </context>
 <context>
  <name>ErasingScreen</name>
  <message>
   <source>Another computer of your shop removed this one.</source>
   <translation>आपकी दुकान के दूसरे कंप्यूटर ने इसे निकाल दिया।</translation>
  </message>
  <message>
   <source>Erased here, with something left elsewhere</source>
   <translation>यहाँ मिटा दिया गया, पर कुछ और जगह बाकी है</translation>
  </message>
  <message>
   <source>Erasing everything</source>
   <translation>सब कुछ मिटाया जा रहा है</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>मैंने पढ़ लिया</translation>
  </message>
  <message>
   <source>Nothing on this computer can be read any more. This is left for you:</source>
   <translation>इस कंप्यूटर पर अब कुछ पढ़ा नहीं जा सकता। आपके लिए यह बाकी है:</translation>
  </message>
  <message>
   <source>This takes a moment. If it is interrupted, the next start finishes it.</source>
   <translation>इसमें थोड़ा समय लगता है। बीच में रुक जाए, तो अगली शुरुआत इसे पूरा करती है।</translation>
  </message>
 </context>
 <context>
  <name>Erasure</name>
  <message numerus="yes">
   <source>%1 of %n erased ids are still in the file; the next purge looks again</source>
   <translation>
    <numerusform>मिटाई गई %n आईडी में से %1 अब भी फ़ाइल में है; अगली बार मिटाते समय फिर देखा जाएगा</numerusform>
    <numerusform>मिटाई गई %n आईडी में से %1 अब भी फ़ाइल में हैं; अगली बार मिटाते समय फिर देखा जाएगा</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>0 traces of %n ids in %1 decrypted pages</source>
   <translation>
    <numerusform>%1 डिक्रिप्ट किए पन्नों में %n आईडी का कोई निशान नहीं</numerusform>
    <numerusform>%1 डिक्रिप्ट किए पन्नों में %n आईडी का कोई निशान नहीं</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>एक व्यक्ति को भुला दिया गया</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>बैकअप</translation>
  </message>
  <message>
   <source>Backups out of reach, to be erased by hand</source>
   <translation>पहुँच से बाहर के बैकअप, जिन्हें हाथ से मिटाना है</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>बातचीत</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>डिस्कनेक्ट किया गया</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>ड्राफ़्ट</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>संदेश</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>नोट</translation>
  </message>
  <message>
   <source>Nothing had an id that could be looked for</source>
   <translation>किसी चीज़ की ऐसी आईडी नहीं थी जिसे खोजा जा सके</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>अन्य</translation>
  </message>
  <message>
   <source>Past their time</source>
   <translation>अवधि पूरी</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>तस्वीरें और फ़ाइलें</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>प्रतिक्रियाएँ</translation>
  </message>
  <message>
   <source>Unread events</source>
   <translation>न पढ़ी गई घटनाएँ</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>%1 could not be written. Make room, or choose another folder.</source>
   <translation>%1 लिखी नहीं जा सकी। जगह बनाएँ, या दूसरा फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>बातचीत</translation>
  </message>
 </context>
 <context>
  <name>ExportPage</name>
  <message>
   <source>Everything</source>
   <translation>सब कुछ</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>एक्सपोर्ट</translation>
  </message>
  <message>
   <source>One ZIP with a file for each kind of data, and a page that describes them. It is not encrypted: whoever has it can read it.</source>
   <translation>एक ZIP, जिसमें हर तरह के डेटा की एक फ़ाइल और उनका वर्णन करने वाला पन्ना है। यह एन्क्रिप्टेड नहीं है: जिसके पास यह हो, वह इसे पढ़ सकता है।</translation>
  </message>
  <message>
   <source>One conversation</source>
   <translation>एक बातचीत</translation>
  </message>
  <message>
   <source>Open it in the inbox. Ctrl+P prints it; Ctrl+Shift+S saves it as PDF, text, HTML or JSON, by the ending of the name.</source>
   <translation>उसे इनबॉक्स में खोलें। Ctrl+P उसे प्रिंट करता है; Ctrl+Shift+S उसे नाम के अंत के अनुसार PDF, टेक्स्ट, HTML या JSON में सहेजता है।</translation>
  </message>
  <message>
   <source>Save an archive…</source>
   <translation>आर्काइव सहेजें…</translation>
  </message>
  <message>
   <source>Saved: %1</source>
   <translation>सहेजा गया: %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>रोकें</translation>
  </message>
  <message>
   <source>Your data is yours: take it with you in a form that other programs read.</source>
   <translation>आपका डेटा आपका है: उसे ऐसे रूप में साथ ले जाएँ जिसे दूसरे प्रोग्राम पढ़ते हैं।</translation>
  </message>
 </context>
 <context>
  <name>FieldQuestion</name>
  <message>
   <source>Add</source>
   <translation>जोड़ें</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>फ़ील्ड जोड़ें</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Change this field</source>
   <translation>यह फ़ील्ड बदलें</translation>
  </message>
  <message>
   <source>Delete this field</source>
   <translation>यह फ़ील्ड हटाएँ</translation>
  </message>
  <message>
   <source>It stands on the card of every person: a city, a birthday, an address for deliveries. Eight fields at the most.</source>
   <translation>यह हर व्यक्ति के कार्ड पर होता है: शहर, जन्मदिन, डिलीवरी का पता। अधिकतम आठ फ़ील्ड।</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>रखें</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>फ़ील्ड का नाम</translation>
  </message>
 </context>
 <context>
  <name>FilterSheet</name>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Change this view</source>
   <translation>यह व्यू बदलें</translation>
  </message>
  <message>
   <source>Delete this view</source>
   <translation>यह व्यू हटाएँ</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>नीचे</translation>
  </message>
  <message>
   <source>It shows the conversations that its line finds. Words in quotation marks are looked for in messages, others in names.</source>
   <translation>यह वे बातचीत दिखाता है जो इसकी पंक्ति खोजती है। उद्धरण चिह्नों वाले शब्द संदेशों में खोजे जाते हैं, बाकी नामों में।</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>रखें</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>नाम</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>व्यू का नाम</translation>
  </message>
  <message>
   <source>Place in the rail</source>
   <translation>पट्टी में स्थान</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>ऊपर</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>यह क्या खोजता है</translation>
  </message>
  <message>
   <source>What the view looks for</source>
   <translation>व्यू क्या खोजता है</translation>
  </message>
 </context>
 <context>
  <name>FoldLine</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>दिख रहा है</translation>
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
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>सब कुछ मिटाएँ</translation>
  </message>
  <message>
   <source>Erasing…</source>
   <translation>मिटाया जा रहा है…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>रहने दें</translation>
  </message>
 </context>
 <context>
  <name>Forgetting</name>
  <message>
   <source>Everything with this person on every channel is erased from this computer, and cannot be brought back. Older messages stay away when Meta tells of them again, and backups made here go as well. Meta and the customer keep theirs.</source>
   <translation>हर चैनल पर इस व्यक्ति के साथ का सब कुछ इस कंप्यूटर से मिट जाता है, और वापस नहीं लाया जा सकता। Meta फिर बताए, तो भी पुराने संदेश दूर रहते हैं, और यहाँ बने बैकअप भी मिट जाते हैं। Meta और ग्राहक के पास उनका अपना रहता है।</translation>
  </message>
  <message>
   <source>Forget %1?</source>
   <translation>%1 को भुलाएँ?</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>भुला दिया</translation>
  </message>
  <message>
   <source>Not everything is erased yet</source>
   <translation>अभी सब कुछ नहीं मिटा</translation>
  </message>
  <message>
   <source>This computer's disk could not be written. What is left is erased as soon as it can be.</source>
   <translation>इस कंप्यूटर की डिस्क पर लिखा नहीं जा सका। जो बचा है, वह संभव होते ही मिटा दिया जाएगा।</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Search results</source>
   <translation>खोज के नतीजे</translation>
  </message>
  <message>
   <source>Words are found by their beginnings, in what was written and in names.</source>
   <translation>शब्द अपनी शुरुआत से मिलते हैं, लिखे हुए में और नामों में।</translation>
  </message>
  <message>
   <source>shows the list again</source>
   <translation>सूची फिर दिखाता है</translation>
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
   <translation>10 से॰</translation>
  </message>
  <message>
   <source>5 s</source>
   <translation>5 से॰</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>हमेशा</translation>
  </message>
  <message>
   <source>An answer can be taken back for</source>
   <translation>जवाब इतनी देर तक वापस लिया जा सकता है</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>रूप</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>कंप्यूटर के अनुसार</translation>
  </message>
  <message>
   <source>Asks me</source>
   <translation>मुझसे पूछे</translation>
  </message>
  <message>
   <source>Closing the window</source>
   <translation>विंडो बंद करने पर</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>खुला</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>सघन</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>गहरा</translation>
  </message>
  <message>
   <source>Distance between lines</source>
   <translation>पंक्तियों के बीच दूरी</translation>
  </message>
  <message>
   <source>Everybody here is invented, and nothing you send reaches a real person. Leaving erases the practice shop from this computer.</source>
   <translation>यहाँ सब लोग काल्पनिक हैं, और आपका भेजा कुछ भी किसी असली व्यक्ति तक नहीं पहुँचता। छोड़ने पर अभ्यास दुकान इस कंप्यूटर से मिट जाती है।</translation>
  </message>
  <message>
   <source>General</source>
   <translation>सामान्य</translation>
  </message>
  <message>
   <source>Goes on receiving in the tray</source>
   <translation>ट्रे में रहकर संदेश पाता रहे</translation>
  </message>
  <message>
   <source>Goes on receiving without a window</source>
   <translation>बिना विंडो के संदेश पाता रहे</translation>
  </message>
  <message>
   <source>Leave and erase…</source>
   <translation>छोड़ें और मिटाएँ…</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>कम हलचल</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>हल्का</translation>
  </message>
  <message>
   <source>Light by day and dark by night, if your system does so.</source>
   <translation>दिन में हल्का और रात में गहरा, अगर आपका सिस्टम ऐसा करता है।</translation>
  </message>
  <message>
   <source>More contrast</source>
   <translation>ज़्यादा कॉन्ट्रास्ट</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>कभी नहीं</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>बिलकुल नहीं</translation>
  </message>
  <message>
   <source>Practice shop</source>
   <translation>अभ्यास दुकान</translation>
  </message>
  <message>
   <source>Quits Conwerz</source>
   <translation>Conwerz बंद हो जाए</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>भेजना</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>अक्षरों का आकार</translation>
  </message>
 </context>
 <context>
  <name>GreetingCard</name>
  <message>
   <source>Give your hours first</source>
   <translation>पहले अपने खुलने का समय बताएँ</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>पाठ</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>%1 a day</source>
   <translation>प्रतिदिन %1</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 घं॰</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 मि॰</translation>
  </message>
  <message>
   <source>%1 min ago</source>
   <translation>%1 मि॰ पहले</translation>
  </message>
  <message>
   <source>%1 of %2, %3</source>
   <translation>%2 में से %1, %3</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 से॰</translation>
  </message>
  <message>
   <source>%1, last message %2</source>
   <translation>%1, आख़िरी संदेश %2</translation>
  </message>
  <message>
   <source>A message is missing</source>
   <translation>एक संदेश गायब है</translation>
  </message>
  <message>
   <source>A permission that Conwerz needs here was not given, or was taken back.</source>
   <translation>Conwerz को यहाँ जो अनुमति चाहिए, वह नहीं दी गई, या वापस ले ली गई।</translation>
  </message>
  <message>
   <source>All good</source>
   <translation>सब ठीक</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>फिर जाँचें</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>जाँच हो रही है…</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>डिलीवरी</translation>
  </message>
  <message>
   <source>Facebook Page</source>
   <translation>Facebook पेज</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed before Conwerz may go on. Sign in there once.</source>
   <translation>Conwerz के आगे बढ़ने से पहले Facebook किसी बात की पुष्टि चाहता है। वहाँ एक बार साइन इन करें।</translation>
  </message>
  <message>
   <source>High</source>
   <translation>उच्च</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>समीक्षा में</translation>
  </message>
  <message>
   <source>Instagram account</source>
   <translation>Instagram अकाउंट</translation>
  </message>
  <message>
   <source>Last message %1</source>
   <translation>आख़िरी संदेश %1</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>लॉगिन</translation>
  </message>
  <message>
   <source>Login ended</source>
   <translation>लॉगिन खत्म</translation>
  </message>
  <message>
   <source>Login ends soon</source>
   <translation>लॉगिन जल्द खत्म होगा</translation>
  </message>
  <message>
   <source>Login on hold</source>
   <translation>लॉगिन रुका हुआ</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>कम</translation>
  </message>
  <message>
   <source>Many people blocked or reported this number. Send less until its rating is better.</source>
   <translation>बहुत लोगों ने इस नंबर को ब्लॉक या रिपोर्ट किया। रेटिंग सुधरने तक कम भेजें।</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>मध्यम</translation>
  </message>
  <message>
   <source>Messages delayed</source>
   <translation>संदेश देर से आ रहे हैं</translation>
  </message>
  <message>
   <source>Messages not arriving</source>
   <translation>संदेश नहीं आ रहे</translation>
  </message>
  <message>
   <source>Meta could not charge the account, so it sends nothing. Check how it pays.</source>
   <translation>Meta अकाउंट से पैसे नहीं ले सका, इसलिए वह कुछ नहीं भेजता। भुगतान का तरीका जाँचें।</translation>
  </message>
  <message>
   <source>Meta declined the number's display name. Choose another one there.</source>
   <translation>Meta ने नंबर का डिस्प्ले नाम अस्वीकार किया। वहाँ दूसरा नाम चुनें।</translation>
  </message>
  <message>
   <source>Meta did not answer, so the login could not be checked.</source>
   <translation>Meta ने जवाब नहीं दिया, इसलिए लॉगिन जाँचा नहीं जा सका।</translation>
  </message>
  <message>
   <source>Meta has a newer message than Conwerz: its notice never came.</source>
   <translation>Meta के पास Conwerz से नया संदेश है: उसकी सूचना कभी नहीं आई।</translation>
  </message>
  <message>
   <source>Meta has restricted this account. Business Suite says why.</source>
   <translation>Meta ने इस अकाउंट पर रोक लगाई है। कारण Business Suite में है।</translation>
  </message>
  <message>
   <source>Meta has stopped telling Conwerz about new messages.</source>
   <translation>Meta ने Conwerz को नए संदेशों के बारे में बताना बंद कर दिया है।</translation>
  </message>
  <message>
   <source>Meta is still reviewing the account. Receiving works meanwhile.</source>
   <translation>Meta अब भी अकाउंट की समीक्षा कर रहा है। इस बीच संदेश आते रहते हैं।</translation>
  </message>
  <message>
   <source>Meta is still reviewing the number's display name. Sending to new customers waits for it.</source>
   <translation>Meta अब भी नंबर के डिस्प्ले नाम की समीक्षा कर रहा है। नए ग्राहकों को भेजना उस पर रुका है।</translation>
  </message>
  <message>
   <source>Meta no longer accepts the login, so nothing can be sent or received.</source>
   <translation>Meta अब यह लॉगिन नहीं मानता, इसलिए कुछ भेजा या पाया नहीं जा सकता।</translation>
  </message>
  <message>
   <source>Meta no longer shows this account to Conwerz. Was it moved or closed?</source>
   <translation>Meta अब Conwerz को यह अकाउंट नहीं दिखाता। क्या इसे कहीं और ले जाया गया या बंद किया गया?</translation>
  </message>
  <message>
   <source>Meta tells Conwerz only %1 of the %2 kinds of news that it needs.</source>
   <translation>Meta Conwerz को जिन %2 तरह की ख़बरें चाहिए, उनमें से केवल %1 बताता है।</translation>
  </message>
  <message>
   <source>Name declined</source>
   <translation>नाम अस्वीकार</translation>
  </message>
  <message>
   <source>Name in review</source>
   <translation>नाम समीक्षा में</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>जाँचा नहीं गया</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>अभी जाँचा नहीं गया</translation>
  </message>
  <message>
   <source>Not everything arrives</source>
   <translation>सब कुछ नहीं आ रहा</translation>
  </message>
  <message>
   <source>Not found at Meta</source>
   <translation>Meta में नहीं मिला</translation>
  </message>
  <message>
   <source>Not proven yet</source>
   <translation>अभी साबित नहीं</translation>
  </message>
  <message>
   <source>Not rated</source>
   <translation>रेटिंग नहीं</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>पंजीकृत नहीं</translation>
  </message>
  <message>
   <source>Not signed in</source>
   <translation>साइन इन नहीं</translation>
  </message>
  <message>
   <source>Nothing came within ten minutes. Was “hello” sent to %1?</source>
   <translation>दस मिनट में कुछ नहीं आया। क्या %1 को “नमस्ते” भेजा गया?</translation>
  </message>
  <message>
   <source>Nothing has arrived yet. Write to yourself, and see that it works.</source>
   <translation>अभी कुछ नहीं आया। खुद को लिखें, और देखें कि यह चलता है।</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>अभी कुछ नहीं</translation>
  </message>
  <message>
   <source>Open Business Suite</source>
   <translation>Business Suite खोलें</translation>
  </message>
  <message>
   <source>Open Facebook</source>
   <translation>Facebook खोलें</translation>
  </message>
  <message>
   <source>Open WhatsApp numbers</source>
   <translation>WhatsApp नंबर खोलें</translation>
  </message>
  <message>
   <source>Our delivery service does not answer. Messages wait there, and none is lost.</source>
   <translation>हमारी पहुँचाने वाली सेवा जवाब नहीं दे रही। संदेश वहाँ रुके हैं, और कोई खोया नहीं है।</translation>
  </message>
  <message>
   <source>Payment problem</source>
   <translation>भुगतान की समस्या</translation>
  </message>
  <message>
   <source>Permission missing</source>
   <translation>अनुमति नहीं है</translation>
  </message>
  <message>
   <source>Quality is low</source>
   <translation>गुणवत्ता कम है</translation>
  </message>
  <message>
   <source>Received in %1. This connection works.</source>
   <translation>%1 में मिला। यह कनेक्शन चलता है।</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>फिर कनेक्ट करें</translation>
  </message>
  <message>
   <source>Restricted by Meta</source>
   <translation>Meta की रोक</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>समीक्षा</translation>
  </message>
  <message>
   <source>Show me how</source>
   <translation>मुझे दिखाएँ कैसे</translation>
  </message>
  <message>
   <source>Subscribe again</source>
   <translation>फिर सदस्यता लें</translation>
  </message>
  <message>
   <source>Subscription</source>
   <translation>सदस्यता</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>बंद किया हुआ</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>परखें</translation>
  </message>
  <message>
   <source>The delivery could not be checked.</source>
   <translation>डिलीवरी जाँची नहीं जा सकी।</translation>
  </message>
  <message>
   <source>The login ends on %1. Renew it now, and nothing is interrupted.</source>
   <translation>लॉगिन %1 को खत्म होगा। अभी नया करें, तो कुछ नहीं रुकेगा।</translation>
  </message>
  <message>
   <source>The login is not in this computer's keychain. Sign in once more.</source>
   <translation>लॉगिन इस कंप्यूटर के कीचेन में नहीं है। एक बार और साइन इन करें।</translation>
  </message>
  <message>
   <source>The number is not registered for WhatsApp, so it cannot send.</source>
   <translation>नंबर WhatsApp के लिए पंजीकृत नहीं है, इसलिए वह भेज नहीं सकता।</translation>
  </message>
  <message>
   <source>The subscription could not be checked.</source>
   <translation>सदस्यता जाँची नहीं जा सकी।</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>मान्य</translation>
  </message>
  <message>
   <source>Valid until %1</source>
   <translation>%1 तक मान्य</translation>
  </message>
  <message>
   <source>Valid, never expires</source>
   <translation>मान्य, कभी खत्म नहीं होता</translation>
  </message>
  <message>
   <source>What Meta's review says could not be asked.</source>
   <translation>Meta की समीक्षा क्या कहती है, यह पूछा नहीं जा सका।</translation>
  </message>
  <message>
   <source>What this was for is switched off, so nothing new comes. What is stored stays until its time.</source>
   <translation>जिसके लिए यह था, वह बंद किया हुआ है, इसलिए कुछ नया नहीं आता। जो रखा है, वह अपनी अवधि तक रहता है।</translation>
  </message>
  <message>
   <source>WhatsApp number</source>
   <translation>WhatsApp नंबर</translation>
  </message>
  <message>
   <source>Write “hello” to %1 from another account. Waiting for it…</source>
   <translation>दूसरे अकाउंट से %1 को “नमस्ते” लिखें। उसका इंतज़ार है…</translation>
  </message>
  <message>
   <source>checked %1</source>
   <translation>%1 को जाँचा</translation>
  </message>
  <message>
   <source>good</source>
   <translation>ठीक</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>अभी-अभी</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>कोई सीमा नहीं</translation>
  </message>
  <message>
   <source>“Allow access to messages” is switched off in Instagram, so new messages do not reach Conwerz.</source>
   <translation>Instagram में “संदेशों के एक्सेस की अनुमति दें” बंद है, इसलिए नए संदेश Conwerz तक नहीं पहुँचते।</translation>
  </message>
 </context>
 <context>
  <name>HelpChapter</name>
  <message>
   <source>This page is not translated yet, so it is in English.</source>
   <translation>इस पन्ने का अनुवाद अभी नहीं हुआ है, इसलिए यह अंग्रेज़ी में है।</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Help</source>
   <translation>मदद</translation>
  </message>
  <message>
   <source>How to do things here. Each page says which key does it faster.</source>
   <translation>यहाँ काम कैसे होते हैं। हर पन्ना बताता है कि कौन-सी कुंजी से काम जल्दी होता है।</translation>
  </message>
  <message>
   <source>No page has all of these words. Try fewer.</source>
   <translation>किसी पन्ने पर ये सारे शब्द नहीं हैं। कम शब्दों से देखें।</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>पन्ने</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>मदद में खोजें</translation>
  </message>
  <message>
   <source>These pages were translated from English, and no native speaker has read them yet.</source>
   <translation>ये पन्ने अंग्रेज़ी से अनुवादित हैं, और इन्हें अभी किसी मूल हिंदी भाषी ने नहीं पढ़ा है।</translation>
  </message>
 </context>
 <context>
  <name>HelpPiece</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
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
   <translation>%1, %2, %3</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>जोड़ें</translation>
  </message>
  <message>
   <source>Christmas</source>
   <translation>क्रिसमस</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>पहला दिन</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>छुट्टियाँ</translation>
  </message>
  <message>
   <source>Last day, if another</source>
   <translation>आख़िरी दिन, अगर अलग हो</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>%1 निकालें</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>किसलिए</translation>
  </message>
 </context>
 <context>
  <name>Hours</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 से %2</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>बंद</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>छुट्टी</translation>
  </message>
  <message>
   <source>Write a date like %1, and the last day not before the first.</source>
   <translation>तारीख %1 की तरह लिखें, और आख़िरी दिन पहले दिन से पहले का न हो।</translation>
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
   <translation>%1, बंद होने का समय</translation>
  </message>
  <message>
   <source>%1, opens</source>
   <translation>%1, खुलने का समय</translation>
  </message>
  <message>
   <source>Add a pause on %1</source>
   <translation>%1 को विराम जोड़ें</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>बंद</translation>
  </message>
  <message>
   <source>Open on %1</source>
   <translation>%1 को खुला</translation>
  </message>
  <message>
   <source>Remove these hours</source>
   <translation>यह समय निकालें</translation>
  </message>
  <message>
   <source>These overlap</source>
   <translation>ये आपस में टकराते हैं</translation>
  </message>
 </context>
 <context>
  <name>HoursPage</name>
  <message>
   <source>Connect a Page or a number under Integrations. Then its hours are here.</source>
   <translation>इंटीग्रेशन में कोई पेज या नंबर कनेक्ट करें। फिर उसका समय यहाँ होगा।</translation>
  </message>
  <message>
   <source>Give hours</source>
   <translation>समय बताएँ</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>समय</translation>
  </message>
  <message>
   <source>No hours yet</source>
   <translation>अभी कोई समय नहीं</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>कुछ भी कनेक्ट नहीं है</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>सप्ताह</translation>
  </message>
  <message>
   <source>Use these hours everywhere</source>
   <translation>यही समय हर जगह रखें</translation>
  </message>
  <message>
   <source>When you are there to answer. Automatic answers and response times go by these hours.</source>
   <translation>आप जवाब देने के लिए कब मौजूद हैं। अपने-आप जवाब और जवाब देने में लगा समय इसी से चलते हैं।</translation>
  </message>
  <message>
   <source>Whose hours</source>
   <translation>किसका समय</translation>
  </message>
  <message>
   <source>Without hours Conwerz takes you to be there at any time.</source>
   <translation>समय न बताने पर Conwerz मानता है कि आप हर समय मौजूद हैं।</translation>
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
   <translation>आने वाले सात दिन</translation>
  </message>
 </context>
 <context>
  <name>HowQuestion</name>
  <message>
   <source>Connected tools</source>
   <translation>कनेक्ट किए गए टूल</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>Let Conwerz see Instagram messages</source>
   <translation>Conwerz को Instagram संदेश देखने दें</translation>
  </message>
  <message>
   <source>Message controls</source>
   <translation>संदेश कंट्रोल</translation>
  </message>
  <message>
   <source>Messages and story replies</source>
   <translation>संदेश और स्टोरी के जवाब</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>सेटिंग</translation>
  </message>
  <message>
   <source>Switch on “Allow access to messages”</source>
   <translation>“संदेशों के एक्सेस की अनुमति दें” चालू करें</translation>
  </message>
  <message>
   <source>The switch is in the Instagram app, signed in as the shop:</source>
   <translation>यह स्विच Instagram ऐप में है, दुकान के रूप में साइन इन होने पर:</translation>
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
   <translation>सब बातचीत</translation>
  </message>
  <message>
   <source>Conversations appear here as soon as somebody writes</source>
   <translation>किसी के लिखते ही बातचीत यहाँ दिखती है</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>Ending soon</source>
   <translation>समय कम</translation>
  </message>
  <message>
   <source>Everyone is answered</source>
   <translation>सबको जवाब मिल गया</translation>
  </message>
  <message>
   <source>Everything is read</source>
   <translation>सब पढ़ लिया</translation>
  </message>
  <message>
   <source>Everything was delivered</source>
   <translation>सब पहुँच गया</translation>
  </message>
  <message>
   <source>No window closes within two hours</source>
   <translation>दो घंटे में किसी जवाब का समय खत्म नहीं होता</translation>
  </message>
  <message>
   <source>Nobody is shut out</source>
   <translation>कोई बाहर नहीं रखा गया</translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>कोई इंतज़ार में नहीं</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>नहीं पहुँचे</translation>
  </message>
  <message>
   <source>Nothing is snoozed</source>
   <translation>कुछ स्नूज़ नहीं है</translation>
  </message>
  <message>
   <source>Nothing is starred</source>
   <translation>कुछ तारांकित नहीं है</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>स्नूज़</translation>
  </message>
  <message>
   <source>Spam and blocked</source>
   <translation>स्पैम और ब्लॉक</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>तारांकित</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>अपठित</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>आपके इंतज़ार में</translation>
  </message>
  <message>
   <source>What you are done with is kept here</source>
   <translation>जिनका काम पूरा हुआ, वे यहाँ रहते हैं</translation>
  </message>
 </context>
 <context>
  <name>InboxPlace</name>
  <message>
   <source>Choose one from the list.</source>
   <translation>सूची में से एक चुनें।</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>मेरी दुकान कनेक्ट करें</translation>
  </message>
  <message>
   <source>Customers are arriving</source>
   <translation>ग्राहक आ रहे हैं</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>चार चरण, करीब तीन मिनट। आप चुनते हैं कि हम Meta से क्या माँगें।</translation>
  </message>
  <message>
   <source>New messages appear here by themselves.</source>
   <translation>नए संदेश यहाँ अपने-आप दिखते हैं।</translation>
  </message>
  <message>
   <source>No conversation is open</source>
   <translation>कोई बातचीत खुली नहीं है</translation>
  </message>
  <message>
   <source>No shop is connected</source>
   <translation>कोई दुकान कनेक्ट नहीं है</translation>
  </message>
  <message>
   <source>They are invented, and write as real ones do.</source>
   <translation>वे काल्पनिक हैं, और असली ग्राहकों की तरह लिखते हैं।</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>अभ्यास दुकान में आज़माएँ</translation>
  </message>
  <message>
   <source>opens the next one</source>
   <translation>अगली खोलता है</translation>
  </message>
  <message>
   <source>shows all conversations</source>
   <translation>सब बातचीत दिखाता है</translation>
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
   <translation>%1 घं॰</translation>
  </message>
  <message>
   <source>%1 less</source>
   <translation>%1 कम</translation>
  </message>
  <message>
   <source>%1 more</source>
   <translation>%1 ज़्यादा</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n days provided</source>
   <translation>
    <numerusform>%n में से %1 दिन का मिला</numerusform>
    <numerusform>%n में से %1 दिनों के मिले</numerusform>
   </translation>
  </message>
  <message>
   <source>%1. Counted on this computer, from your own messages. No message text is kept for it.</source>
   <translation>%1. इस कंप्यूटर पर, आपके अपने संदेशों से गिना गया। इसके लिए किसी संदेश का पाठ नहीं रखा जाता।</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n अंक</numerusform>
    <numerusform>%n अंक</numerusform>
   </translation>
  </message>
  <message>
   <source>Accounts that began to follow you, as Meta counts them. It keeps 30 days of them.</source>
   <translation>जिन अकाउंट ने आपको फ़ॉलो करना शुरू किया, Meta की गिनती से। वह 30 दिन के आँकड़े रखता है।</translation>
  </message>
  <message>
   <source>Accounts that saw something of yours, as Meta counts them.</source>
   <translation>जिन अकाउंट ने आपका कुछ देखा, Meta की गिनती से।</translation>
  </message>
  <message>
   <source>Answered within 15 min</source>
   <translation>15 मि॰ में जवाब दिया</translation>
  </message>
  <message>
   <source>As of %1. Meta is up to 48 hours late.</source>
   <translation>%1 तक के। Meta 48 घंटे तक पीछे रहता है।</translation>
  </message>
  <message>
   <source>At the end of each day on which Conwerz asked Meta.</source>
   <translation>हर उस दिन के अंत में, जब Conwerz ने Meta से पूछा।</translation>
  </message>
  <message>
   <source>By other people, below your posts, and mentions of your account.</source>
   <translation>दूसरे लोगों के, आपकी पोस्ट के नीचे, और आपके अकाउंट के मेंशन।</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>चैनल</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>Counted by Conwerz on this computer. No name and no message is part of it.</source>
   <translation>Conwerz ने इस कंप्यूटर पर गिना। इसमें कोई नाम और कोई संदेश नहीं है।</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>दिन</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>डिस्कनेक्ट किया गया</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>सब कुछ</translation>
  </message>
  <message>
   <source>Figures grow from today</source>
   <translation>आँकड़े आज से बढ़ते हैं</translation>
  </message>
  <message>
   <source>First reply</source>
   <translation>पहला जवाब</translation>
  </message>
  <message>
   <source>First reply, median</source>
   <translation>पहला जवाब, मीडियन</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>फ़ॉलोअर</translation>
  </message>
  <message>
   <source>Forms that were filled in. Test leads do not count.</source>
   <translation>भरे गए फ़ॉर्म। परीक्षण लीड नहीं गिनी जातीं।</translation>
  </message>
  <message>
   <source>From a customer's question to the first answer by a person within 24 hours; the one in the middle. Automatic answers do not count. A question is a message that no unanswered one precedes within 24 hours.</source>
   <translation>ग्राहक के सवाल से 24 घंटे के भीतर किसी व्यक्ति के पहले जवाब तक; सबके बीच वाला मान। अपने-आप जवाब नहीं गिने जाते। सवाल वह संदेश है जिससे पहले के 24 घंटे में कोई बिना जवाब का संदेश न हो।</translation>
  </message>
  <message>
   <source>From the form to the first contact, of the leads that were contacted that day.</source>
   <translation>फ़ॉर्म से पहले संपर्क तक, उन लीड का जिनसे उस दिन संपर्क हुआ।</translation>
  </message>
  <message>
   <source>How often your posts, stories and reels were shown. Until 2025 Meta called this impressions.</source>
   <translation>आपकी पोस्ट, स्टोरी और रील कितनी बार दिखाई गईं। 2025 तक Meta इसे इंप्रेशन कहता था।</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>इनसाइट</translation>
  </message>
  <message>
   <source>Instagram followers</source>
   <translation>Instagram फ़ॉलोअर</translation>
  </message>
  <message>
   <source>Instagram reach</source>
   <translation>Instagram पहुँच</translation>
  </message>
  <message>
   <source>Instagram views</source>
   <translation>Instagram व्यू</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
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
   <translation>दिन के अनुसार संदेश</translation>
  </message>
  <message>
   <source>Messages by month</source>
   <translation>महीने के अनुसार संदेश</translation>
  </message>
  <message>
   <source>Messages by week</source>
   <translation>सप्ताह के अनुसार संदेश</translation>
  </message>
  <message>
   <source>Messages received</source>
   <translation>मिले संदेश</translation>
  </message>
  <message>
   <source>Messages this month</source>
   <translation>इस महीने के संदेश</translation>
  </message>
  <message>
   <source>Meta has provided nothing of it yet.</source>
   <translation>Meta ने इसका अभी कुछ नहीं दिया।</translation>
  </message>
  <message>
   <source>Meta no longer provides this figure. What was collected until then stays.</source>
   <translation>Meta अब यह आँकड़ा नहीं देता। तब तक जो जमा हुआ, वह रहता है।</translation>
  </message>
  <message>
   <source>Meta provides this figure from 100 followers on.</source>
   <translation>Meta यह आँकड़ा 100 फ़ॉलोअर से देता है।</translation>
  </message>
  <message>
   <source>Meta provides this figure only with a permission that was not granted.</source>
   <translation>Meta यह आँकड़ा केवल ऐसी अनुमति से देता है जो नहीं दी गई।</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>महीना</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>नई बातचीत</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>नए फ़ॉलोअर</translation>
  </message>
  <message>
   <source>New leads</source>
   <translation>नई लीड</translation>
  </message>
  <message>
   <source>New on Messenger</source>
   <translation>Messenger पर नए</translation>
  </message>
  <message>
   <source>No figure</source>
   <translation>कोई आँकड़ा नहीं</translation>
  </message>
  <message>
   <source>Not asked for yet.</source>
   <translation>अभी पूछा नहीं गया।</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>गिना नहीं गया</translation>
  </message>
  <message>
   <source>Not yet provided by Meta</source>
   <translation>Meta ने अभी नहीं दिया</translation>
  </message>
  <message>
   <source>Of the questions of a day, how many a person answered: within 15 minutes, as Meta's badge counts, and within 24 hours.</source>
   <translation>एक दिन के सवालों में से कितनों का जवाब किसी व्यक्ति ने दिया: 15 मिनट में, जैसे Meta का बैज गिनता है, और 24 घंटे में।</translation>
  </message>
  <message>
   <source>Only time in which the shop was open is counted.</source>
   <translation>केवल वह समय गिना जाता है जब दुकान खुली थी।</translation>
  </message>
  <message>
   <source>People who had never written to the Page before, as Meta counts them.</source>
   <translation>जिन लोगों ने पेज को पहले कभी नहीं लिखा था, Meta की गिनती से।</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>पहुँच</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>मिले</translation>
  </message>
  <message>
   <source>Received: written by customers. Sent: written by people of the shop, here or in another program, and taken by Meta. Automatic answers are not among them.</source>
   <translation>मिले: ग्राहकों के लिखे। भेजे: दुकान के लोगों के लिखे, यहाँ या दूसरे प्रोग्राम में, और Meta के लिए हुए। अपने-आप जवाब इनमें नहीं हैं।</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>जवाब की दर</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>भेजे</translation>
  </message>
  <message>
   <source>Somebody wrote for the first time, or again after nobody had written for three days.</source>
   <translation>किसी ने पहली बार लिखा, या तीन दिन तक किसी के न लिखने के बाद फिर।</translation>
  </message>
  <message>
   <source>Speed to lead</source>
   <translation>लीड तक की गति</translation>
  </message>
  <message>
   <source>Speed to lead, median</source>
   <translation>लीड तक की गति, मीडियन</translation>
  </message>
  <message>
   <source>The sum of the daily figures: somebody who came on two days is in it twice.</source>
   <translation>रोज़ के आँकड़ों का जोड़: जो दो दिन आया, वह इसमें दो बार है।</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>व्यू</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>सप्ताह</translation>
  </message>
  <message>
   <source>Within 15 min</source>
   <translation>15 मि॰ में</translation>
  </message>
  <message>
   <source>Within 24 h</source>
   <translation>24 घंटे में</translation>
  </message>
  <message>
   <source>accounts reached</source>
   <translation>अकाउंट तक पहुँच</translation>
  </message>
  <message>
   <source>against %1</source>
   <translation>%1 के मुकाबले</translation>
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
   <translation>फ़ॉलोअर</translation>
  </message>
  <message>
   <source>in the middle of all of them</source>
   <translation>सबके बीच वाला मान</translation>
  </message>
  <message>
   <source>min</source>
   <translation>मि॰</translation>
  </message>
  <message>
   <source>same as %1</source>
   <translation>%1 जितना ही</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>1 मि॰ से कम</translation>
  </message>
  <message>
   <source>views</source>
   <translation>व्यू</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>पहले से खराब</translation>
  </message>
 </context>
 <context>
  <name>InsightsPlace</name>
  <message>
   <source>13 months</source>
   <translation>13 महीने</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 दिन</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 दिन</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 दिन</translation>
  </message>
  <message>
   <source>Count opening hours only</source>
   <translation>केवल खुलने का समय गिनें</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>एक्सपोर्ट…</translation>
  </message>
  <message>
   <source>Figures grow from today: each day is counted when it ends, and kept for 13 months.</source>
   <translation>आँकड़े आज से बढ़ते हैं: हर दिन उसके अंत में गिना जाता है, और 13 महीने रखा जाता है।</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>इनसाइट</translation>
  </message>
  <message>
   <source>Which time</source>
   <translation>कौन-सा समय</translation>
  </message>
 </context>
 <context>
  <name>IntegrationFace</name>
  <message>
   <source>Checking…</source>
   <translation>जाँच हो रही है…</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>डिस्कनेक्ट करें…</translation>
  </message>
  <message>
   <source>Features and permissions</source>
   <translation>सुविधाएँ और अनुमतियाँ</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>फिर कनेक्ट करें</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>परखें</translation>
  </message>
 </context>
 <context>
  <name>Integrations</name>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n संदेश</numerusform>
    <numerusform>%n संदेश</numerusform>
   </translation>
  </message>
  <message>
   <source>Another computer receives this now, so it is hidden here. Disconnect it to erase it here, or take it back.</source>
   <translation>यह अब दूसरे कंप्यूटर को मिलता है, इसलिए यहाँ छिपा है। यहाँ मिटाने के लिए डिस्कनेक्ट करें, या वापस लें।</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. Meta says no, and is asked again for a day.</source>
   <translation>रिले कहता है कि Facebook में Conwerz को निकाल दिया गया। Meta कहता है नहीं, और उससे एक दिन तक फिर पूछा जाता है।</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. What is here is hidden until Meta has answered.</source>
   <translation>रिले कहता है कि Facebook में Conwerz को निकाल दिया गया। Meta के जवाब देने तक यहाँ की चीज़ें छिपी हैं।</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>डिलीवरी</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>कहीं और</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>संदेह में</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>लॉगिन</translation>
  </message>
  <message>
   <source>Number health</source>
   <translation>नंबर की सेहत</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>यहाँ रखा है</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>वापस लें</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>connected %1</source>
   <translation>%1 को कनेक्ट किया</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>रिले का पता</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>कनेक्ट करें</translation>
  </message>
  <message>
   <source>Connect a Page, an Instagram account or a WhatsApp number, and what customers write appears here.</source>
   <translation>कोई पेज, Instagram अकाउंट या WhatsApp नंबर कनेक्ट करें, और ग्राहक जो लिखें वह यहाँ दिखेगा।</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>डिस्कनेक्ट किए गए</translation>
  </message>
  <message>
   <source>Everything is encrypted on this computer. The relay keeps only what it has sealed for it.</source>
   <translation>इस कंप्यूटर पर सब कुछ एन्क्रिप्टेड है। रिले केवल वही रखता है जो उसने इसके लिए सीलबंद किया है।</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>इंटीग्रेशन</translation>
  </message>
  <message>
   <source>Nothing is connected yet</source>
   <translation>अभी कुछ कनेक्ट नहीं है</translation>
  </message>
  <message>
   <source>What Conwerz is connected to, and how each connection is doing.</source>
   <translation>Conwerz किससे कनेक्ट है, और हर कनेक्शन का हाल।</translation>
  </message>
 </context>
 <context>
  <name>JoinQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Make them one</source>
   <translation>एक करें</translation>
  </message>
  <message>
   <source>Make them one person?</source>
   <translation>इन्हें एक व्यक्ति बनाएँ?</translation>
  </message>
  <message>
   <source>Their conversations, notes and fields stand on one card from then on; nothing is lost. You can take it back for 30 days. Which name counts?</source>
   <translation>इसके बाद उनकी बातचीत, नोट और फ़ील्ड एक ही कार्ड पर होंगे; कुछ नहीं खोता। आप इसे 30 दिन तक वापस ले सकते हैं। कौन-सा नाम रहे?</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>New messages: %1</source>
   <translation>नए संदेश: %1</translation>
  </message>
  <message>
   <source>To the newest</source>
   <translation>सबसे नए पर</translation>
  </message>
 </context>
 <context>
  <name>KeyLine</name>
  <message>
   <source>As at first</source>
   <translation>शुरू जैसी</translation>
  </message>
  <message>
   <source>Enter: other keys. Del: no keys.</source>
   <translation>Enter: दूसरी कुंजियाँ। Del: कोई कुंजी नहीं।</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>कोई कुंजी नहीं</translation>
  </message>
 </context>
 <context>
  <name>KeyQuestion</name>
  <message>
   <source>Leave as it is</source>
   <translation>वैसा ही रहने दें</translation>
  </message>
  <message>
   <source>Nothing pressed yet</source>
   <translation>अभी कुछ नहीं दबाया</translation>
  </message>
  <message>
   <source>Press again</source>
   <translation>फिर दबाएँ</translation>
  </message>
  <message>
   <source>Press the new keys: one, or a few after one another. Esc leaves everything as it is.</source>
   <translation>नई कुंजियाँ दबाएँ: एक, या एक के बाद एक कुछ। Esc सब वैसा ही रहने देता है।</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>ये कुंजियाँ रखें</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>All keys</source>
   <translation>सब कुंजियाँ</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>कुंजियाँ बदलें…</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>बंद करें (Esc)</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPage</name>
  <message>
   <source>All as at first</source>
   <translation>सब शुरू जैसी</translation>
  </message>
  <message>
   <source>As a file</source>
   <translation>फ़ाइल के रूप में</translation>
  </message>
  <message>
   <source>In the file of keys</source>
   <translation>कुंजियों की फ़ाइल में</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>कीबोर्ड</translation>
  </message>
  <message>
   <source>Letters act while you are not writing. Every command is also in the palette, with or without a key.</source>
   <translation>जब आप लिख नहीं रहे होते, तब अक्षर काम करते हैं। हर कमांड पैलेट में भी है, कुंजी हो या न हो।</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>उसका फ़ोल्डर खोलें</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>फिर पढ़ें</translation>
  </message>
  <message>
   <source>What you change is kept in %1, which can be edited, and copied to another computer.</source>
   <translation>आप जो बदलते हैं, वह %1 में रहता है, जिसे बदला और दूसरे कंप्यूटर पर कॉपी किया जा सकता है।</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>%1 is needed to move about and to type. Choose another key.</source>
   <translation>%1 आगे-पीछे जाने और लिखने के लिए ज़रूरी है। कोई दूसरी कुंजी चुनें।</translation>
  </message>
  <message>
   <source>A new line in your answer</source>
   <translation>आपके जवाब में नई पंक्ति</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Back one step</source>
   <translation>एक कदम वापस</translation>
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
   <translation>हर सूची और फ़ील्ड में</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Line %2 of the file cannot be read, so the usual keys count.</source>
   <translation>फ़ाइल की पंक्ति %2 पढ़ी नहीं जा सकती, इसलिए सामान्य कुंजियाँ लागू हैं।</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Move a lead one stage, with either arrow</source>
   <translation>लीड को एक चरण खिसकाएँ, किसी भी तीर से</translation>
  </message>
  <message>
   <source>Next thing in this pane</source>
   <translation>इस हिस्से की अगली चीज़</translation>
  </message>
  <message>
   <source>No command has the name “%1”.</source>
   <translation>“%1” नाम की कोई कमांड नहीं है।</translation>
  </message>
  <message>
   <source>Open, or press the button</source>
   <translation>खोलें, या बटन दबाएँ</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Page down</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Page up</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Space</translation>
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
   <translation>सूची में आगे-पीछे जाएँ</translation>
  </message>
  <message>
   <source>What can be done with a message</source>
   <translation>संदेश के साथ क्या किया जा सकता है</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>कोई कुंजी नहीं</translation>
  </message>
  <message>
   <source>“%1”: %2 belongs to “%3”, which stands before it.</source>
   <translation>“%1”: %2 “%3” की है, जो इससे पहले आती है।</translation>
  </message>
  <message>
   <source>“%1”: %2 is needed to move about and to type.</source>
   <translation>“%1”: %2 आगे-पीछे जाने और लिखने के लिए ज़रूरी है।</translation>
  </message>
  <message>
   <source>“%1”: keys are written as a list, like ["J", "Ctrl+J"].</source>
   <translation>“%1”: कुंजियाँ सूची के रूप में लिखी जाती हैं, जैसे ["J", "Ctrl+J"]।</translation>
  </message>
  <message>
   <source>“%1”: “%2” is no key.</source>
   <translation>“%1”: “%2” कोई कुंजी नहीं है।</translation>
  </message>
  <message>
   <source>“%2” has %1 now, and would lose it.</source>
   <translation>%1 अभी “%2” के पास है, और उससे छिन जाएगी।</translation>
  </message>
 </context>
 <context>
  <name>LabelChip</name>
  <message>
   <source>Label %1</source>
   <translation>लेबल %1</translation>
  </message>
 </context>
 <context>
  <name>LabelItem</name>
  <message>
   <source>Change this label</source>
   <translation>यह लेबल बदलें</translation>
  </message>
 </context>
 <context>
  <name>LabelPicker</name>
  <message>
   <source>%1 is labelled “%2”</source>
   <translation>%1 पर “%2” लेबल लगा</translation>
  </message>
  <message>
   <source>%1, on some</source>
   <translation>%1, कुछ पर</translation>
  </message>
  <message>
   <source>%1, ticked</source>
   <translation>%1, निशान लगा</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are labelled “%2”</source>
   <translation>
    <numerusform>%n बातचीत पर “%2” लेबल लगा</numerusform>
    <numerusform>%n बातचीत पर “%2” लेबल लगा</numerusform>
   </translation>
  </message>
  <message>
   <source>Make the label “%1”</source>
   <translation>“%1” लेबल बनाएँ</translation>
  </message>
  <message>
   <source>“%2” is taken off %1</source>
   <translation>%1 से “%2” हटाया गया</translation>
  </message>
  <message numerus="yes">
   <source>“%2” is taken off %n conversations</source>
   <translation>
    <numerusform>%n बातचीत से “%2” हटाया गया</numerusform>
    <numerusform>%n बातचीत से “%2” हटाया गया</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelPopup</name>
  <message>
   <source>Find a label, or name a new one</source>
   <translation>लेबल खोजें, या नए का नाम लिखें</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>लेबल</translation>
  </message>
 </context>
 <context>
  <name>LabelSheet</name>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Change this label</source>
   <translation>यह लेबल बदलें</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>रंग</translation>
  </message>
  <message>
   <source>Delete this label</source>
   <translation>यह लेबल हटाएँ</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>रखें</translation>
  </message>
  <message>
   <source>Name of the label</source>
   <translation>लेबल का नाम</translation>
  </message>
  <message>
   <source>Only you see labels. Each has a shape as well as a colour.</source>
   <translation>लेबल केवल आप देखते हैं। हर एक का रंग भी है और आकार भी।</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>आकार</translation>
  </message>
 </context>
 <context>
  <name>Labels</name>
  <message>
   <source>A label needs a name.</source>
   <translation>लेबल को नाम चाहिए।</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>पीला</translation>
  </message>
  <message>
   <source>Another label is called so.</source>
   <translation>इस नाम का एक लेबल पहले से है।</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>नीला</translation>
  </message>
  <message>
   <source>Cross</source>
   <translation>क्रॉस</translation>
  </message>
  <message>
   <source>Diamond</source>
   <translation>हीरा</translation>
  </message>
  <message>
   <source>Dot</source>
   <translation>बिंदु</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>हरा</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>गुलाबी</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>लाल</translation>
  </message>
  <message>
   <source>Ring</source>
   <translation>छल्ला</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>वर्ग</translation>
  </message>
  <message>
   <source>The label “%1” is deleted</source>
   <translation>लेबल “%1” हटा दिया गया</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>त्रिकोण</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>बैंगनी</translation>
  </message>
 </context>
 <context>
  <name>LanguagePage</name>
  <message>
   <source>As the computer</source>
   <translation>कंप्यूटर के अनुसार</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>भाषा</translation>
  </message>
  <message>
   <source>The window changes at once. Your customers' words stay as they were written.</source>
   <translation>विंडो तुरंत बदलती है। ग्राहकों के शब्द वैसे ही रहते हैं जैसे लिखे गए।</translation>
  </message>
  <message>
   <source>The window speaks</source>
   <translation>विंडो की भाषा</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message>
   <source>Before free text closes</source>
   <translation>खुलकर लिखना बंद होने से पहले</translation>
  </message>
  <message>
   <source>Free text until %1</source>
   <translation>%1 तक खुलकर लिख सकते हैं</translation>
  </message>
  <message>
   <source>Free text will have closed</source>
   <translation>तब खुलकर लिखना बंद हो चुका होगा</translation>
  </message>
  <message>
   <source>Free text will have closed. A template may be sent then.</source>
   <translation>तब खुलकर लिखना बंद हो चुका होगा। उस समय टेम्प्लेट भेजा जा सकता है।</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>आज बाद में</translation>
  </message>
  <message>
   <source>Monday morning</source>
   <translation>सोमवार सुबह</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>आज शाम</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>कल सुबह</translation>
  </message>
 </context>
 <context>
  <name>LaterCard</name>
  <message>
   <source>Goes %1</source>
   <translation>%1 जाएगा</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>अभी भेजें</translation>
  </message>
  <message>
   <source>Write on</source>
   <translation>और लिखें</translation>
  </message>
 </context>
 <context>
  <name>LaterMenu</name>
  <message>
   <source>16:30, fri 10:00, 2h</source>
   <translation>16:30, शुक्रवार 10:00, 2h</translation>
  </message>
  <message>
   <source>Conwerz must be running then; else it goes at the next start.</source>
   <translation>तब Conwerz चल रहा होना चाहिए; नहीं तो अगली शुरुआत पर जाएगा।</translation>
  </message>
  <message>
   <source>Or when you say</source>
   <translation>या जब आप कहें</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>बाद में भेजें</translation>
  </message>
 </context>
 <context>
  <name>LeadCard</name>
  <message>
   <source>Test · %1</source>
   <translation>परीक्षण · %1</translation>
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
   <translation>Meta के अपने टूल की परीक्षण लीड। यह कहीं नहीं गिनी जाती।</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>बंद करें (Esc)</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>संपर्क किया</translation>
  </message>
  <message>
   <source>Delete the lead</source>
   <translation>लीड हटाएँ</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>नोट हटाएँ</translation>
  </message>
  <message>
   <source>Delete this lead for good?</source>
   <translation>इस लीड को हमेशा के लिए हटाएँ?</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>हटाएँ…</translation>
  </message>
  <message>
   <source>Every answer, note and reminder of theirs goes from this computer and cannot be brought back. Meta keeps the form's answers for 90 days; Conwerz does not fetch them again.</source>
   <translation>इनका हर जवाब, नोट और रिमाइंडर इस कंप्यूटर से हट जाएगा और वापस नहीं लाया जा सकता। Meta फ़ॉर्म के जवाब 90 दिन रखता है; Conwerz उन्हें फिर नहीं लाता।</translation>
  </message>
  <message>
   <source>In 3 days</source>
   <translation>3 दिन में</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>एक सप्ताह में</translation>
  </message>
  <message>
   <source>In an hour</source>
   <translation>एक घंटे में</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>रहने दें</translation>
  </message>
  <message>
   <source>No reminder</source>
   <translation>कोई रिमाइंडर नहीं</translation>
  </message>
  <message>
   <source>Notes, only you can see them</source>
   <translation>नोट, जिन्हें केवल आप देखते हैं</translation>
  </message>
  <message>
   <source>Remind me</source>
   <translation>याद दिलाएँ</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>रिमाइंडर: %1</translation>
  </message>
  <message>
   <source>Save card…</source>
   <translation>कार्ड सहेजें…</translation>
  </message>
  <message>
   <source>To my calendar…</source>
   <translation>मेरे कैलेंडर में…</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>कल</translation>
  </message>
  <message>
   <source>Why this one was lost</source>
   <translation>यह क्यों नहीं बनी</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>नोट लिखें</translation>
  </message>
 </context>
 <context>
  <name>LeadTable</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
  </message>
 </context>
 <context>
  <name>Leads</name>
  <message>
   <source>%1 h</source>
   <translation>%1 घं॰</translation>
  </message>
  <message numerus="yes">
   <source>%n wait longer than 5 min.</source>
   <translation>
    <numerusform>%n को इंतज़ार करते 5 मि॰ से ज़्यादा हुए।</numerusform>
    <numerusform>%n को इंतज़ार करते 5 मि॰ से ज़्यादा हुए।</numerusform>
   </translation>
  </message>
  <message>
   <source>A lead</source>
   <translation>एक लीड</translation>
  </message>
  <message>
   <source>Answered in %1</source>
   <translation>%1 में जवाब दिया</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>संपर्क किया</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>फ़ॉर्म</translation>
  </message>
  <message>
   <source>Left no number and no address</source>
   <translation>न नंबर छोड़ा, न पता</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>नहीं बनी</translation>
  </message>
  <message>
   <source>Message on Instagram</source>
   <translation>Instagram पर संदेश</translation>
  </message>
  <message>
   <source>Message on Messenger</source>
   <translation>Messenger पर संदेश</translation>
  </message>
  <message>
   <source>Message on WhatsApp</source>
   <translation>WhatsApp पर संदेश</translation>
  </message>
  <message>
   <source>Meta does not say why.</source>
   <translation>Meta कारण नहीं बताता।</translation>
  </message>
  <message>
   <source>New</source>
   <translation>नई</translation>
  </message>
  <message>
   <source>New leads are answered in %1, median of 30 days.</source>
   <translation>नई लीड को %1 में जवाब मिलता है, 30 दिनों का मीडियन।</translation>
  </message>
  <message numerus="yes">
   <source>No answer for %n days</source>
   <translation>
    <numerusform>%n दिन से जवाब नहीं</numerusform>
    <numerusform>%n दिन से जवाब नहीं</numerusform>
   </translation>
  </message>
  <message>
   <source>No answer for two days</source>
   <translation>दो दिन से जवाब नहीं</translation>
  </message>
  <message>
   <source>No name given</source>
   <translation>नाम नहीं दिया</translation>
  </message>
  <message>
   <source>Nothing was taken over: this is no export of Conwerz, or more was changed than stages. What Meta tells of leads is never combined with other lists.</source>
   <translation>कुछ नहीं लिया गया: यह Conwerz का एक्सपोर्ट नहीं है, या चरणों के अलावा भी कुछ बदला गया। Meta लीड के बारे में जो बताता है, उसे दूसरी सूचियों से कभी नहीं मिलाया जाता।</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>रिमाइंडर</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>रिमाइंडर: %1</translation>
  </message>
  <message>
   <source>Stages and reasons taken over from the file: %1</source>
   <translation>फ़ाइल से लिए गए चरण और कारण: %1</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>बात जारी</translation>
  </message>
  <message>
   <source>Waiting %1</source>
   <translation>%1 से इंतज़ार में</translation>
  </message>
  <message>
   <source>Won</source>
   <translation>बनी</translation>
  </message>
  <message>
   <source>Won %1</source>
   <translation>%1 बनीं</translation>
  </message>
  <message>
   <source>Wrote back %1</source>
   <translation>%1 वापस लिखा</translation>
  </message>
  <message>
   <source>You wanted to be reminded.</source>
   <translation>आप चाहते थे कि याद दिलाया जाए।</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>निशान नहीं लगा</translation>
  </message>
  <message>
   <source>test lead</source>
   <translation>परीक्षण लीड</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>निशान लगा</translation>
  </message>
 </context>
 <context>
  <name>LeadsPlace</name>
  <message>
   <source>Board</source>
   <translation>बोर्ड</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>एक्सपोर्ट…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>इंपोर्ट…</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>Meta lets nobody read this Page's leads. %1</source>
   <translation>Meta इस पेज की लीड किसी को पढ़ने नहीं देता। %1</translation>
  </message>
  <message>
   <source>No leads yet</source>
   <translation>अभी कोई लीड नहीं</translation>
  </message>
  <message>
   <source>Show as</source>
   <translation>ऐसे दिखाएँ</translation>
  </message>
  <message>
   <source>Stages…</source>
   <translation>चरण…</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>तालिका</translation>
  </message>
  <message>
   <source>They appear here seconds after someone sends your form.</source>
   <translation>किसी के आपका फ़ॉर्म भेजने के कुछ सेकंड बाद वे यहाँ दिखती हैं।</translation>
  </message>
 </context>
 <context>
  <name>LeavingQuestion</name>
  <message>
   <source>Conversations to be erased from this computer: %1, with everything you wrote, and the keys. You can start a new one at any time.</source>
   <translation>इस कंप्यूटर से मिटने वाली बातचीत: %1, आपके लिखे सब कुछ और कुंजियों के साथ। आप कभी भी नई शुरू कर सकते हैं।</translation>
  </message>
  <message>
   <source>Leave and erase</source>
   <translation>छोड़ें और मिटाएँ</translation>
  </message>
  <message>
   <source>Leave the practice shop?</source>
   <translation>अभ्यास दुकान छोड़ें?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>यहीं रहें</translation>
  </message>
 </context>
 <context>
  <name>Licences</name>
  <message>
   <source>Version %1</source>
   <translation>वर्शन %1</translation>
  </message>
 </context>
 <context>
  <name>LinkBar</name>
  <message>
   <source>Another computer of your shop removed this one. Nothing comes in; Settings → Computers says what to do.</source>
   <translation>आपकी दुकान के दूसरे कंप्यूटर ने इसे निकाल दिया। कुछ नहीं आता; सेटिंग → कंप्यूटर बताता है कि क्या करें।</translation>
  </message>
  <message>
   <source>Another computer receives your messages now.</source>
   <translation>आपके संदेश अब दूसरे कंप्यूटर को मिलते हैं।</translation>
  </message>
  <message>
   <source>Between %1 and %2 WhatsApp messages may be missing, which Meta does not tell twice.</source>
   <translation>%1 और %2 के बीच के WhatsApp संदेश गायब हो सकते हैं, जिन्हें Meta दो बार नहीं बताता।</translation>
  </message>
  <message numerus="yes">
   <source>Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</source>
   <translation>
    <numerusform>%1 और %2 के बीच कम से कम %n संदेश नहीं आया। Messenger और Instagram के फिर पढ़ लिए गए; WhatsApp इसका तरीका नहीं देता: उसके संदेश अपने फ़ोन पर देखें।</numerusform>
    <numerusform>%1 और %2 के बीच कम से कम %n संदेश नहीं आए। Messenger और Instagram के फिर पढ़ लिए गए; WhatsApp इसका तरीका नहीं देता: उसके संदेश अपने फ़ोन पर देखें।</numerusform>
   </translation>
  </message>
  <message>
   <source>Between %1 and %2 messages may be missing: at least %3. Look for them in Meta's own inbox.</source>
   <translation>%1 और %2 के बीच के संदेश गायब हो सकते हैं: कम से कम %3। उन्हें Meta के अपने इनबॉक्स में देखें।</translation>
  </message>
  <message>
   <source>Last contact: %1.</source>
   <translation>आख़िरी संपर्क: %1।</translation>
  </message>
  <message>
   <source>Meta asks %1 for a pause: what waits is sent from %2 on, by itself.</source>
   <translation>Meta %1 को थोड़ा रुकने को कहता है: जो रुका है, वह %2 से अपने-आप भेजा जाएगा।</translation>
  </message>
  <message>
   <source>New messages are delayed: our delivery service does not answer. Nothing is lost.</source>
   <translation>नए संदेश देर से आ रहे हैं: हमारी पहुँचाने वाली सेवा जवाब नहीं दे रही। कुछ खोया नहीं है।</translation>
  </message>
  <message>
   <source>No network. Everything here goes on working.</source>
   <translation>नेटवर्क नहीं है। यहाँ सब कुछ चलता रहता है।</translation>
  </message>
  <message>
   <source>Something went wrong on the way to new messages. Conwerz tries again by itself.</source>
   <translation>नए संदेश लाने में कुछ गड़बड़ हुई। Conwerz अपने-आप फिर कोशिश करता है।</translation>
  </message>
  <message>
   <source>The disk is full. New messages wait and nothing is lost; please make room.</source>
   <translation>डिस्क भर गई है। नए संदेश रुके हैं और कुछ खोया नहीं है; कृपया जगह बनाएँ।</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it, and new messages come by themselves.</source>
   <translation>कीचेन पर ताला है। उसे खोलें, और नए संदेश अपने-आप आएँगे।</translation>
  </message>
  <message>
   <source>The practice customers have stopped. Starting them again.</source>
   <translation>अभ्यास ग्राहक रुक गए हैं। उन्हें फिर शुरू किया जा रहा है।</translation>
  </message>
  <message>
   <source>This computer's clock is %1 fast. Conwerz uses the relay's time; please set the clock.</source>
   <translation>इस कंप्यूटर की घड़ी %1 आगे है। Conwerz रिले का समय लेता है; कृपया घड़ी ठीक करें।</translation>
  </message>
  <message>
   <source>This computer's clock is %1 slow. Conwerz uses the relay's time; please set the clock.</source>
   <translation>इस कंप्यूटर की घड़ी %1 पीछे है। Conwerz रिले का समय लेता है; कृपया घड़ी ठीक करें।</translation>
  </message>
 </context>
 <context>
  <name>LinkQuestion</name>
  <message>
   <source>A customer sent it. It opens in your browser, outside of Conwerz.</source>
   <translation>इसे एक ग्राहक ने भेजा। यह Conwerz के बाहर, आपके ब्राउज़र में खुलेगा।</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>ब्राउज़र में खोलें</translation>
  </message>
  <message>
   <source>Open this link?</source>
   <translation>यह लिंक खोलें?</translation>
  </message>
 </context>
 <context>
  <name>LinkRow</name>
  <message>
   <source>Link to %1</source>
   <translation>%1 का लिंक</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>That is not the passphrase. Try again, or use the recovery code.</source>
   <translation>यह पासफ़्रेज़ सही नहीं है। फिर कोशिश करें, या रिकवरी कोड इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>The keychain does not hold this shop's key any more. Quit Conwerz and start it again.</source>
   <translation>कीचेन में अब इस दुकान की कुंजी नहीं है। Conwerz बंद करें और फिर शुरू करें।</translation>
  </message>
  <message>
   <source>The keychain stayed shut. Try again and enter its password.</source>
   <translation>कीचेन बंद ही रहा। फिर कोशिश करें और उसका पासवर्ड लिखें।</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>After 15 minutes</source>
   <translation>15 मिनट बाद</translation>
  </message>
  <message>
   <source>After 5 minutes without a touch</source>
   <translation>5 मिनट कुछ न छूने पर</translation>
  </message>
  <message>
   <source>After an hour</source>
   <translation>एक घंटे बाद</translation>
  </message>
  <message>
   <source>Do without a passphrase</source>
   <translation>पासफ़्रेज़ के बिना चलाएँ</translation>
  </message>
  <message>
   <source>Go on receiving</source>
   <translation>संदेश पाते रहें</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>ताला</translation>
  </message>
  <message>
   <source>Lock by itself</source>
   <translation>अपने-आप ताला लगे</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>अभी ताला लगाएँ</translation>
  </message>
  <message>
   <source>Locking takes everything off the screen and out of the window's memory.</source>
   <translation>ताला लगाने पर सब कुछ स्क्रीन और विंडो की मेमोरी से हट जाता है।</translation>
  </message>
  <message>
   <source>Messages come in and answers on their way go out. The database's key stays in memory.</source>
   <translation>संदेश आते हैं और रास्ते में के जवाब जाते हैं। डेटाबेस की कुंजी मेमोरी में रहती है।</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>कभी नहीं</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>नया पासफ़्रेज़</translation>
  </message>
  <message numerus="yes">
   <source>New passphrase, at least %n characters</source>
   <translation>
    <numerusform>नया पासफ़्रेज़, कम से कम %n अक्षर</numerusform>
    <numerusform>नया पासफ़्रेज़, कम से कम %n अक्षर</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>आराम</translation>
  </message>
  <message>
   <source>Set a passphrase first. It is then also asked for at each start.</source>
   <translation>पहले पासफ़्रेज़ तय करें। फिर वह हर शुरुआत पर भी पूछा जाएगा।</translation>
  </message>
  <message>
   <source>Set the passphrase</source>
   <translation>पासफ़्रेज़ तय करें</translation>
  </message>
  <message>
   <source>The database is closed. What customers write waits, sealed, on the relay.</source>
   <translation>डेटाबेस बंद है। ग्राहक जो लिखते हैं, वह रिले पर सीलबंद रुकता है।</translation>
  </message>
  <message>
   <source>The password of your keychain, which locks together with Conwerz. A passphrase of its own would also be asked for at each start.</source>
   <translation>आपके कीचेन का पासवर्ड, जिस पर Conwerz के साथ ही ताला लगता है। अपना पासफ़्रेज़ हर शुरुआत पर भी पूछा जाएगा।</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>वही एक बार और</translation>
  </message>
  <message>
   <source>What unlocks it</source>
   <translation>किससे खुलता है</translation>
  </message>
  <message>
   <source>While it is locked</source>
   <translation>जब ताला लगा हो</translation>
  </message>
  <message>
   <source>Your passphrase. It is also asked for at each start, because the key in the keychain is wrapped in it. If you forget it, the recovery code opens Conwerz.</source>
   <translation>आपका पासफ़्रेज़। वह हर शुरुआत पर भी पूछा जाता है, क्योंकि कीचेन की कुंजी उसमें लिपटी है। भूल जाएँ, तो रिकवरी कोड Conwerz खोलता है।</translation>
  </message>
 </context>
 <context>
  <name>LockScreen</name>
  <message>
   <source>Back to the passphrase</source>
   <translation>पासफ़्रेज़ पर वापस</translation>
  </message>
  <message>
   <source>Conwerz is locked</source>
   <translation>Conwerz पर ताला लगा है</translation>
  </message>
  <message>
   <source>I forgot it: use the recovery code</source>
   <translation>भूल गया: रिकवरी कोड इस्तेमाल करें</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>खुल रहा है…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>पासफ़्रेज़</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>ताला खोलें</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Enter the passphrase to read them.</source>
   <translation>आपके संदेश यहाँ हैं, एन्क्रिप्टेड। पढ़ने के लिए पासफ़्रेज़ लिखें।</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Unlocking asks for the password of your keychain.</source>
   <translation>आपके संदेश यहाँ हैं, एन्क्रिप्टेड। खोलने के लिए आपके कीचेन का पासवर्ड पूछा जाएगा।</translation>
  </message>
 </context>
 <context>
  <name>LongWork</name>
  <message>
   <source>Ended: %1</source>
   <translation>पूरा हुआ: %1</translation>
  </message>
  <message>
   <source>Erasing what is past its time</source>
   <translation>जिसका समय बीत गया उसे मिटाया जा रहा है</translation>
  </message>
  <message>
   <source>If you stop it, no file is left.</source>
   <translation>रोकने पर कोई फ़ाइल नहीं बचती।</translation>
  </message>
  <message>
   <source>If you stop it, nothing here has changed.</source>
   <translation>रोकने पर यहाँ कुछ नहीं बदलता।</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is left; earlier backups stay.</source>
   <translation>रोकने पर इसका कुछ नहीं बचता; पहले के बैकअप रहते हैं।</translation>
  </message>
  <message>
   <source>If you stop it, what has been read stays; the rest is read later, by itself.</source>
   <translation>रोकने पर जो पढ़ा गया वह रहता है; बाकी बाद में अपने-आप पढ़ा जाता है।</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>बैकअप बनाया जा रहा है</translation>
  </message>
  <message>
   <source>Making everything searchable again</source>
   <translation>सब कुछ फिर खोजने लायक बनाया जा रहा है</translation>
  </message>
  <message>
   <source>Reading again what an earlier version could not</source>
   <translation>जो पिछला वर्शन नहीं पढ़ सका उसे फिर पढ़ा जा रहा है</translation>
  </message>
  <message>
   <source>Reading earlier messages from Meta</source>
   <translation>Meta से पुराने संदेश पढ़े जा रहे हैं</translation>
  </message>
  <message>
   <source>Reading the backup</source>
   <translation>बैकअप पढ़ा जा रहा है</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>रोका जा रहा है…</translation>
  </message>
  <message>
   <source>Writing the archive</source>
   <translation>आर्काइव लिखा जा रहा है</translation>
  </message>
  <message>
   <source>You can go on working, or close Conwerz: the rest follows at the next start.</source>
   <translation>आप काम जारी रख सकते हैं या Conwerz बंद कर सकते हैं: बाकी अगली बार शुरू होने पर होगा।</translation>
  </message>
 </context>
 <context>
  <name>MarkedBar</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>%n चुना</numerusform>
    <numerusform>%n चुने</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none (Esc)</source>
   <translation>कुछ न चुनें (Esc)</translation>
  </message>
  <message>
   <source>Chosen: %1</source>
   <translation>चुने गए: %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>स्नूज़</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>स्पैम</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>तारा</translation>
  </message>
 </context>
 <context>
  <name>MessageDelegate</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Copy Meta's code</source>
   <translation>Meta का कोड कॉपी करें</translation>
  </message>
  <message>
   <source>New messages</source>
   <translation>नए संदेश</translation>
  </message>
  <message>
   <source>Quote in your answer (Ctrl+R)</source>
   <translation>अपने जवाब में उद्धृत करें (Ctrl+R)</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>यह फ़ाइल सहेजें…</translation>
  </message>
 </context>
 <context>
  <name>MessageMenu</name>
  <message>
   <source>Change the note</source>
   <translation>नोट बदलें</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>पाठ कॉपी करें</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>नोट हटाएँ</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>संदेश</translation>
  </message>
  <message>
   <source>Quote in your answer</source>
   <translation>अपने जवाब में उद्धृत करें</translation>
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 घं॰ %2 मि॰</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 मि॰</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n दिन</numerusform>
    <numerusform>%n दिन</numerusform>
   </translation>
  </message>
  <message>
   <source>Today</source>
   <translation>आज</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>कल</translation>
  </message>
  <message>
   <source>Tomorrow %1</source>
   <translation>कल %1</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>बीता कल</translation>
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
   <translation>dddd d MMMM yyyy, HH:mm</translation>
  </message>
  <message>
   <source>on %1 at %2</source>
   <translation>%1 को %2 बजे</translation>
  </message>
  <message>
   <source>today at %1</source>
   <translation>आज %1 बजे</translation>
  </message>
  <message>
   <source>tomorrow at %1</source>
   <translation>कल %1 बजे</translation>
  </message>
 </context>
 <context>
  <name>MonthCard</name>
  <message>
   <source>For the folder, or for whoever keeps your books.</source>
   <translation>फ़ाइल में रखने के लिए, या आपका हिसाब रखने वाले के लिए।</translation>
  </message>
  <message>
   <source>Monthly page</source>
   <translation>मासिक पन्ना</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>प्रिंट करें…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>PDF के रूप में सहेजें…</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>अगला महीना</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>पिछला महीना</translation>
  </message>
 </context>
 <context>
  <name>NameQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Keep this name</source>
   <translation>यह नाम रखें</translation>
  </message>
  <message>
   <source>Only you see this name, in Conwerz. Left empty, Meta's name comes back.</source>
   <translation>यह नाम केवल आप देखते हैं, Conwerz में। खाली छोड़ें, तो Meta का नाम लौट आता है।</translation>
  </message>
  <message>
   <source>What do you call this person?</source>
   <translation>आप इस व्यक्ति को क्या कहते हैं?</translation>
  </message>
  <message>
   <source>Your name for this person</source>
   <translation>इस व्यक्ति के लिए आपका नाम</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>%1 customer ·%2</source>
   <translation>%1 ग्राहक ·%2</translation>
  </message>
 </context>
 <context>
  <name>NavItem</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message>
   <source>Channels</source>
   <translation>चैनल</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>जगहें</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>सेटिंग</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>व्यू</translation>
  </message>
  <message>
   <source>Views and channels</source>
   <translation>व्यू और चैनल</translation>
  </message>
  <message>
   <source>Views of your own</source>
   <translation>आपके अपने व्यू</translation>
  </message>
 </context>
 <context>
  <name>NewsPill</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n नया</numerusform>
    <numerusform>%n नए</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>Change the note</source>
   <translation>नोट बदलें</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>नोट हटाएँ</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>नोट</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>इसे केवल आप देखते हैं</translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Note that only you can see</source>
   <translation>नोट, जिसे केवल आप देखते हैं</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>इसे केवल आप देखते हैं</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>नोट सहेजें</translation>
  </message>
  <message>
   <source>Write a note about this conversation</source>
   <translation>इस बातचीत के बारे में नोट लिखें</translation>
  </message>
  <message>
   <source>You are changing a note. No customer sees it.</source>
   <translation>आप नोट बदल रहे हैं। इसे कोई ग्राहक नहीं देखता।</translation>
  </message>
 </context>
 <context>
  <name>NoticeQuestion</name>
  <message>
   <source>Good</source>
   <translation>ठीक</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>%1 on %2</source>
   <translation>%1, %2 पर</translation>
  </message>
  <message numerus="yes">
   <source>%1 on %2, %n new</source>
   <translation>
    <numerusform>%1, %2 पर, %n नया</numerusform>
    <numerusform>%1, %2 पर, %n नए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new comment(s)</source>
   <translation>
    <numerusform>%n नया कमेंट</numerusform>
    <numerusform>%n नए कमेंट</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new lead(s)</source>
   <translation>
    <numerusform>%n नई लीड</numerusform>
    <numerusform>%n नई लीड</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new message(s)</source>
   <translation>
    <numerusform>%n नया संदेश</numerusform>
    <numerusform>%n नए संदेश</numerusform>
   </translation>
  </message>
  <message>
   <source>A customer has written on %1.</source>
   <translation>एक ग्राहक ने %1 पर लिखा है।</translation>
  </message>
  <message>
   <source>Amina on Instagram</source>
   <translation>Instagram पर Amina</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>%1 को जवाब दें</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>भेजें</translation>
  </message>
  <message>
   <source>So looks a notice of Conwerz.</source>
   <translation>Conwerz की सूचना ऐसी दिखती है।</translation>
  </message>
  <message>
   <source>Somebody has written. Unlock Conwerz to read it.</source>
   <translation>किसी ने लिखा है। पढ़ने के लिए Conwerz का ताला खोलें।</translation>
  </message>
 </context>
 <context>
  <name>NoticesPage</name>
  <message>
   <source>Can be answered from the notice, where your desktop allows it.</source>
   <translation>सूचना से ही जवाब दिया जा सकता है, जहाँ आपका डेस्कटॉप इसकी अनुमति दे।</translation>
  </message>
  <message>
   <source>For a screen that customers see. So it is while Conwerz is locked, too.</source>
   <translation>उस स्क्रीन के लिए जिसे ग्राहक देखते हैं। Conwerz पर ताला लगा हो, तब भी ऐसा ही होता है।</translation>
  </message>
  <message>
   <source>From</source>
   <translation>से</translation>
  </message>
  <message>
   <source>Hear the sound of %1</source>
   <translation>%1 की आवाज़ सुनें</translation>
  </message>
  <message>
   <source>No notices and no sounds at certain hours</source>
   <translation>कुछ घंटों में न सूचना, न आवाज़</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>सूचनाएँ</translation>
  </message>
  <message>
   <source>On this desktop</source>
   <translation>इस डेस्कटॉप पर</translation>
  </message>
  <message>
   <source>One notice for each conversation, gone when you have read it. What is filled in from before never makes one.</source>
   <translation>हर बातचीत की एक सूचना, जो पढ़ने पर हट जाती है। पहले का जो भरा जाता है, उसकी सूचना कभी नहीं आती।</translation>
  </message>
  <message>
   <source>Only that somebody writes</source>
   <translation>केवल यह कि कोई लिख रहा है</translation>
  </message>
  <message>
   <source>Only who writes</source>
   <translation>केवल कौन लिख रहा है</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>शांति इस समय से</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>शांति का समय</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>शांति इस समय तक</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>उदाहरण दिखाएँ</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>आवाज़ें</translation>
  </message>
  <message>
   <source>Start Conwerz when I log in, without a window</source>
   <translation>मेरे लॉगिन करने पर Conwerz शुरू करें, बिना विंडो के</translation>
  </message>
  <message>
   <source>Tell me when somebody writes</source>
   <translation>कोई लिखे तो मुझे बताएँ</translation>
  </message>
  <message>
   <source>What a notice shows</source>
   <translation>सूचना क्या दिखाए</translation>
  </message>
  <message>
   <source>Who writes, and what</source>
   <translation>कौन लिख रहा है, और क्या</translation>
  </message>
  <message>
   <source>until</source>
   <translation>तक</translation>
  </message>
 </context>
 <context>
  <name>Noting</name>
  <message>
   <source>The note is deleted</source>
   <translation>नोट हटा दिया गया</translation>
  </message>
 </context>
 <context>
  <name>NumberCard</name>
  <message>
   <source>Asking Meta…</source>
   <translation>Meta से पूछा जा रहा है…</translation>
  </message>
  <message>
   <source>Deregister…</source>
   <translation>पंजीकरण हटाएँ…</translation>
  </message>
  <message>
   <source>Leave the PIN as it is</source>
   <translation>PIN वैसा ही रहने दें</translation>
  </message>
  <message>
   <source>New two-step PIN</source>
   <translation>नया दो-चरण PIN</translation>
  </message>
  <message>
   <source>Set a new PIN</source>
   <translation>नया PIN तय करें</translation>
  </message>
  <message>
   <source>Set the PIN</source>
   <translation>PIN तय करें</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>छह अंक</translation>
  </message>
 </context>
 <context>
  <name>NumberProfile</name>
  <message>
   <source>About, one line</source>
   <translation>परिचय, एक पंक्ति</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>पता</translation>
  </message>
  <message>
   <source>Business profile</source>
   <translation>बिज़नेस प्रोफ़ाइल</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>तस्वीर चुनें…</translation>
  </message>
  <message>
   <source>Customers see it in the profile.</source>
   <translation>ग्राहक इसे प्रोफ़ाइल में देखते हैं।</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>विवरण</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>ई-मेल</translation>
  </message>
  <message>
   <source>Kind of business</source>
   <translation>बिज़नेस का प्रकार</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>वैसा ही रहने दें</translation>
  </message>
  <message>
   <source>Leave it as it was</source>
   <translation>पहले जैसा रहने दें</translation>
  </message>
  <message>
   <source>One field is longer than WhatsApp allows.</source>
   <translation>एक फ़ील्ड WhatsApp की सीमा से लंबा है।</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>तस्वीर</translation>
  </message>
  <message>
   <source>Save the profile</source>
   <translation>प्रोफ़ाइल सहेजें</translation>
  </message>
  <message>
   <source>Second website</source>
   <translation>दूसरी वेबसाइट</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>वेबसाइट</translation>
  </message>
  <message>
   <source>What kind of business is it?</source>
   <translation>यह किस तरह का बिज़नेस है?</translation>
  </message>
 </context>
 <context>
  <name>NumberStep</name>
  <message>
   <source>Call me with it</source>
   <translation>कॉल करके कोड बताएँ</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>कोड</translation>
  </message>
  <message>
   <source>Meta must know that this number is yours. It sends a code of six digits.</source>
   <translation>Meta को जानना है कि यह नंबर आपका है। वह छह अंकों का कोड भेजता है।</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>पंजीकृत करें</translation>
  </message>
  <message>
   <source>Send it again</source>
   <translation>फिर भेजें</translation>
  </message>
  <message>
   <source>Send the code by SMS</source>
   <translation>कोड SMS से भेजें</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>छह अंक</translation>
  </message>
  <message>
   <source>The number is verified. It has a PIN from before: type it, and the number can send.</source>
   <translation>नंबर सत्यापित है। इसका पहले का PIN है: उसे लिखें, और नंबर भेज सकेगा।</translation>
  </message>
  <message>
   <source>The number is verified. Registering lets it send; Conwerz makes up a PIN and keeps it in the keychain.</source>
   <translation>नंबर सत्यापित है। पंजीकरण के बाद वह भेज सकेगा; Conwerz एक PIN बनाकर कीचेन में रखता है।</translation>
  </message>
  <message>
   <source>This number is also used in the WhatsApp Business app, and works there and here. It needs no registration, and must not get one.</source>
   <translation>यह नंबर WhatsApp Business ऐप में भी इस्तेमाल होता है, और वहाँ भी चलता है, यहाँ भी। इसे पंजीकरण की ज़रूरत नहीं है, और वह होना भी नहीं चाहिए।</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>दो-चरण PIN</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>सत्यापित करें</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>A call with the code is on its way.</source>
   <translation>कोड बताने वाली कॉल आ रही है।</translation>
  </message>
  <message>
   <source>Also in the phone's app</source>
   <translation>फ़ोन के ऐप में भी</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>स्वीकृत</translation>
  </message>
  <message>
   <source>Beauty</source>
   <translation>सौंदर्य</translation>
  </message>
  <message>
   <source>Cars</source>
   <translation>कार</translation>
  </message>
  <message>
   <source>Clothing</source>
   <translation>कपड़े</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>कनेक्टेड</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>अस्वीकृत</translation>
  </message>
  <message>
   <source>Deregistered. It no longer sends or receives.</source>
   <translation>पंजीकरण हटाया गया। यह अब न भेजता है, न पाता है।</translation>
  </message>
  <message>
   <source>Display name</source>
   <translation>डिस्प्ले नाम</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>शिक्षा</translation>
  </message>
  <message>
   <source>Entertainment</source>
   <translation>मनोरंजन</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>कार्यक्रम</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>समय समाप्त</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>वित्त</translation>
  </message>
  <message>
   <source>Groceries</source>
   <translation>किराना</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>स्वास्थ्य</translation>
  </message>
  <message>
   <source>Hotel</source>
   <translation>होटल</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>समीक्षा में</translation>
  </message>
  <message>
   <source>Meta cannot be reached. Nothing was changed; try again.</source>
   <translation>Meta तक पहुँचा नहीं जा सका। कुछ नहीं बदला; फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>नई बातचीत</translation>
  </message>
  <message>
   <source>Non-profit</source>
   <translation>ग़ैर-लाभकारी</translation>
  </message>
  <message>
   <source>Not a business</source>
   <translation>बिज़नेस नहीं</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>नहीं चुना</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>पता नहीं</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>पंजीकृत नहीं</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>तय नहीं</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>नहीं बताया</translation>
  </message>
  <message>
   <source>Not verified</source>
   <translation>सत्यापित नहीं</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>अन्य</translation>
  </message>
  <message>
   <source>Professional services</source>
   <translation>पेशेवर सेवाएँ</translation>
  </message>
  <message>
   <source>Public service</source>
   <translation>सार्वजनिक सेवा</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>गुणवत्ता</translation>
  </message>
  <message>
   <source>Registered. It can send now.</source>
   <translation>पंजीकृत। अब यह भेज सकता है।</translation>
  </message>
  <message>
   <source>Restaurant</source>
   <translation>रेस्तराँ</translation>
  </message>
  <message>
   <source>Saved. Customers see it in WhatsApp now.</source>
   <translation>सहेजा गया। ग्राहक अब इसे WhatsApp में देखते हैं।</translation>
  </message>
  <message>
   <source>Set, kept in the keychain</source>
   <translation>तय है, कीचेन में रखा है</translation>
  </message>
  <message>
   <source>Set, not known here</source>
   <translation>तय है, यहाँ पता नहीं</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>दुकान</translation>
  </message>
  <message>
   <source>The code is on its way.</source>
   <translation>कोड आ रहा है।</translation>
  </message>
  <message>
   <source>The connection broke off, so Meta may have done it. Look at the status before you repeat it.</source>
   <translation>कनेक्शन टूट गया, इसलिए हो सकता है Meta ने यह कर दिया हो। दोहराने से पहले स्थिति देखें।</translation>
  </message>
  <message>
   <source>The keychain is locked, so the PIN could not be kept. Unlock it and try again.</source>
   <translation>कीचेन पर ताला है, इसलिए PIN रखा नहीं जा सका। उसे खोलें और फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>The new PIN is set at Meta, and kept in the keychain.</source>
   <translation>नया PIN Meta में तय हो गया, और कीचेन में रखा है।</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>यात्रा</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>दो-चरण PIN</translation>
  </message>
  <message>
   <source>Type the number's PIN: six digits. It was set when the number was registered before.</source>
   <translation>नंबर का PIN लिखें: छह अंक। वह तब तय हुआ था जब नंबर पहले पंजीकृत किया गया।</translation>
  </message>
  <message>
   <source>Verified. One step is left.</source>
   <translation>सत्यापित। एक चरण बाकी है।</translation>
  </message>
  <message>
   <source>WhatsApp takes a JPEG or PNG of at most 5 MB as the picture. Choose another one.</source>
   <translation>WhatsApp तस्वीर के लिए अधिकतम 5 MB की JPEG या PNG लेता है। कोई दूसरी चुनें।</translation>
  </message>
 </context>
 <context>
  <name>NumbersSettings</name>
  <message>
   <source>Connect one under Integrations. Then its quality, its limits and its profile are here.</source>
   <translation>इंटीग्रेशन में एक कनेक्ट करें। फिर उसकी गुणवत्ता, सीमाएँ और प्रोफ़ाइल यहाँ होंगी।</translation>
  </message>
  <message>
   <source>Deregister</source>
   <translation>पंजीकरण हटाएँ</translation>
  </message>
  <message>
   <source>Deregister %1?</source>
   <translation>%1 का पंजीकरण हटाएँ?</translation>
  </message>
  <message>
   <source>How each number stands at Meta, and what customers read about the shop.</source>
   <translation>Meta में हर नंबर की स्थिति, और ग्राहक दुकान के बारे में क्या पढ़ते हैं।</translation>
  </message>
  <message>
   <source>It stops sending and receiving here at once. Meta allows ten registrations and deregistrations in three days, and asks for the PIN at the next one.</source>
   <translation>यह यहाँ तुरंत भेजना और पाना बंद कर देगा। Meta तीन दिन में पंजीकरण करने और हटाने की कुल दस बार अनुमति देता है, और अगली बार PIN पूछता है।</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>रहने दें</translation>
  </message>
  <message>
   <source>Meta could not be asked</source>
   <translation>Meta से पूछा नहीं जा सका</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>कोई WhatsApp नंबर कनेक्ट नहीं है</translation>
  </message>
  <message>
   <source>Open this page again in a moment.</source>
   <translation>कुछ देर में यह पन्ना फिर खोलें।</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>WhatsApp नंबर</translation>
  </message>
 </context>
 <context>
  <name>OfferMenu</name>
  <message>
   <source>Buttons to tap…</source>
   <translation>दबाने के बटन…</translation>
  </message>
  <message>
   <source>List to choose from…</source>
   <translation>चुनने की सूची…</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>भेजने के लिए और</translation>
  </message>
  <message>
   <source>Place…</source>
   <translation>जगह…</translation>
  </message>
  <message>
   <source>Quick replies…</source>
   <translation>झटपट जवाब…</translation>
  </message>
 </context>
 <context>
  <name>OfferSheet</name>
  <message>
   <source>A list to choose from</source>
   <translation>चुनने की सूची</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>जवाब %1</translation>
  </message>
  <message>
   <source>Buttons to tap</source>
   <translation>दबाने के बटन</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>अक्षांश</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>देशांतर</translation>
  </message>
  <message>
   <source>Name of the place</source>
   <translation>जगह का नाम</translation>
  </message>
  <message>
   <source>Quick replies</source>
   <translation>झटपट जवाब</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>भेजें</translation>
  </message>
  <message>
   <source>Send a place</source>
   <translation>जगह भेजें</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>साइज़</translation>
  </message>
  <message>
   <source>The customer gets a map with this point.</source>
   <translation>ग्राहक को इस बिंदु वाला नक्शा मिलता है।</translation>
  </message>
  <message>
   <source>They go with your words: %1</source>
   <translation>ये आपके शब्दों के साथ जाते हैं: %1</translation>
  </message>
  <message>
   <source>Words on the button that opens the list</source>
   <translation>सूची खोलने वाले बटन के शब्द</translation>
  </message>
  <message>
   <source>Write the question in the field first: it goes with the answers to tap.</source>
   <translation>पहले फ़ील्ड में सवाल लिखें: वह दबाने वाले जवाबों के साथ जाता है।</translation>
  </message>
 </context>
 <context>
  <name>OffersPage</name>
  <message>
   <source>Back</source>
   <translation>वापस</translation>
  </message>
  <message>
   <source>Continue with Facebook</source>
   <translation>Facebook से आगे बढ़ें</translation>
  </message>
  <message>
   <source>Facebook is asked for exactly the permissions that this needs, and for no other. You can change it later.</source>
   <translation>Facebook से ठीक वही अनुमतियाँ माँगी जाती हैं जो इसके लिए ज़रूरी हैं, और कोई नहीं। इसे आप बाद में बदल सकते हैं।</translation>
  </message>
  <message>
   <source>Hide the permissions</source>
   <translation>अनुमतियाँ छिपाएँ</translation>
  </message>
  <message>
   <source>My Pages belong to a business portfolio</source>
   <translation>मेरे पेज किसी बिज़नेस पोर्टफ़ोलियो के हैं</translation>
  </message>
  <message>
   <source>See what Facebook will be asked for (%1)</source>
   <translation>देखें कि Facebook से क्या माँगा जाएगा (%1)</translation>
  </message>
  <message>
   <source>What should Conwerz do for you?</source>
   <translation>Conwerz आपके लिए क्या करे?</translation>
  </message>
 </context>
 <context>
  <name>Outgoing</name>
  <message numerus="yes">
   <source>%n calls since %1</source>
   <translation>
    <numerusform>%1 से %n कॉल</numerusform>
    <numerusform>%1 से %n कॉल</numerusform>
   </translation>
  </message>
  <message>
   <source>A drafting model is added only while you have switched one on, and it alone. Every other address is refused before anything is sent. There is no telemetry.</source>
   <translation>ड्राफ़्ट मॉडल का पता तभी जुड़ता है जब आपने कोई चालू किया हो, और केवल उसी का। बाकी हर पता कुछ भेजने से पहले ही रोक दिया जाता है। कोई टेलीमेट्री नहीं है।</translation>
  </message>
  <message>
   <source>A model on this computer</source>
   <translation>इस कंप्यूटर का मॉडल</translation>
  </message>
  <message>
   <source>Asking Meta to tell about new messages</source>
   <translation>Meta से नए संदेश बताने को कहना</translation>
  </message>
  <message>
   <source>Asking for a customer's name</source>
   <translation>ग्राहक का नाम पूछना</translation>
  </message>
  <message>
   <source>Checking that a connection works</source>
   <translation>जाँचना कि कनेक्शन चलता है</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>Conwerz can reach %1, Meta's hosts for pictures (%2), its own delivery service and, where this build has one, its update server.</source>
   <translation>Conwerz %1, तस्वीरों के लिए Meta के होस्ट (%2), अपनी पहुँचाने वाली सेवा और, जहाँ इस बिल्ड में हो, अपने अपडेट सर्वर तक पहुँच सकता है।</translation>
  </message>
  <message>
   <source>Drafting with a model</source>
   <translation>मॉडल से ड्राफ़्ट बनाना</translation>
  </message>
  <message>
   <source>Finding your Pages, accounts and numbers</source>
   <translation>आपके पेज, अकाउंट और नंबर खोजना</translation>
  </message>
  <message>
   <source>Giving permissions back</source>
   <translation>अनुमतियाँ लौटाना</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>इनसाइट</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>Looking for a new version</source>
   <translation>नया संस्करण देखना</translation>
  </message>
  <message>
   <source>Meta</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Meta, pictures and files</source>
   <translation>Meta, तस्वीरें और फ़ाइलें</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>अन्य</translation>
  </message>
  <message>
   <source>Our delivery service</source>
   <translation>हमारी पहुँचाने वाली सेवा</translation>
  </message>
  <message>
   <source>Our update server</source>
   <translation>हमारा अपडेट सर्वर</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>तस्वीरें और फ़ाइलें</translation>
  </message>
  <message>
   <source>Reading conversations again</source>
   <translation>बातचीत फिर पढ़ना</translation>
  </message>
  <message>
   <source>Receiving what waits for you</source>
   <translation>जो आपके लिए रुका है, उसे पाना</translation>
  </message>
  <message>
   <source>Saying which accounts this computer receives</source>
   <translation>बताना कि यह कंप्यूटर किन अकाउंट के संदेश लेता है</translation>
  </message>
  <message>
   <source>Sending your answers</source>
   <translation>आपके जवाब भेजना</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>साइन इन करना</translation>
  </message>
  <message>
   <source>WhatsApp numbers and their profile</source>
   <translation>WhatsApp नंबर और उनकी प्रोफ़ाइल</translation>
  </message>
  <message>
   <source>WhatsApp templates</source>
   <translation>WhatsApp टेम्प्लेट</translation>
  </message>
  <message>
   <source>Your AI provider</source>
   <translation>आपका AI प्रदाता</translation>
  </message>
 </context>
 <context>
  <name>OutgoingPage</name>
  <message>
   <source>Every address that Conwerz has contacted, how often, and what for.</source>
   <translation>हर पता जिससे Conwerz ने संपर्क किया, कितनी बार, और किसलिए।</translation>
  </message>
  <message>
   <source>Nothing has left this computer</source>
   <translation>इस कंप्यूटर से कुछ बाहर नहीं गया</translation>
  </message>
  <message>
   <source>Once a shop is connected, every call is counted here.</source>
   <translation>दुकान कनेक्ट होने पर हर कॉल यहाँ गिनी जाती है।</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>इस कंप्यूटर से क्या बाहर जाता है</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Commands</source>
   <translation>कमांड</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>बातचीत</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>हाल में</translation>
  </message>
  <message>
   <source>Nothing is called “%1”</source>
   <translation>“%1” नाम का कुछ नहीं</translation>
  </message>
 </context>
 <context>
  <name>PaletteSheet</name>
  <message>
   <source>Commands and people</source>
   <translation>कमांड और लोग</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Jump to a person, or do something</source>
   <translation>किसी व्यक्ति पर जाएँ, या कुछ करें</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>चुनें</translation>
  </message>
  <message>
   <source>does it</source>
   <translation>करता है</translation>
  </message>
  <message>
   <source>shows all keys</source>
   <translation>सब कुंजियाँ दिखाता है</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Another computer of your shop removed it, so everything of the shop was erased here. There it goes on.</source>
   <translation>आपकी दुकान के दूसरे कंप्यूटर ने इसे निकाल दिया, इसलिए दुकान का सब कुछ यहाँ मिटा दिया गया। वहाँ काम जारी है।</translation>
  </message>
  <message>
   <source>Everything is erased</source>
   <translation>सब कुछ मिटा दिया गया</translation>
  </message>
  <message>
   <source>Nothing of your shop is left on this computer.</source>
   <translation>इस कंप्यूटर पर आपकी दुकान का कुछ नहीं बचा।</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>यह कंप्यूटर निकाल दिया गया</translation>
  </message>
 </context>
 <context>
  <name>PermissionRow</name>
  <message>
   <source>%1 is copied</source>
   <translation>%1 कॉपी हुआ</translation>
  </message>
  <message>
   <source>Copy the row %1</source>
   <translation>पंक्ति %1 कॉपी करें</translation>
  </message>
 </context>
 <context>
  <name>Permissions</name>
  <message>
   <source>%1 could not be given back: nobody's login is on this computer. Connect again first.</source>
   <translation>%1 लौटाई नहीं जा सकी: इस कंप्यूटर पर किसी का लॉगिन नहीं है। पहले फिर कनेक्ट करें।</translation>
  </message>
  <message>
   <source>%1 could not be given back: the keychain is locked. Unlock it and try again.</source>
   <translation>%1 लौटाई नहीं जा सकी: कीचेन पर ताला है। उसे खोलें और फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>Giving %1 back to Meta…</source>
   <translation>%1 Meta को लौटाई जा रही है…</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>दी गई</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Instagram कमेंट</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Instagram इनसाइट</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Instagram संदेश</translation>
  </message>
  <message>
   <source>Messenger</source>
   <translation>Messenger</translation>
  </message>
  <message>
   <source>Meta has %1 back. What needed it has stopped.</source>
   <translation>%1 Meta को लौटा दी गई। जिसे इसकी ज़रूरत थी, वह रुक गया।</translation>
  </message>
  <message>
   <source>Meta's own dialog asks you for it. It is needed for: %1.</source>
   <translation>Meta का अपना डायलॉग आपसे इसे माँगेगा। यह इसके लिए चाहिए: %1।</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>माँगी नहीं गई</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>ज़रूरी नहीं</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>अभी इस्तेमाल नहीं हुई</translation>
  </message>
  <message>
   <source>Nothing is stored here under it.</source>
   <translation>इसके तहत यहाँ कुछ नहीं रखा है।</translation>
  </message>
  <message>
   <source>Stored here under it: %1. It stays here: %2 Disconnecting erases it at once.</source>
   <translation>इसके तहत यहाँ रखा है: %1। यह यहाँ रहता है: %2 डिस्कनेक्ट करने पर यह तुरंत मिट जाता है।</translation>
  </message>
  <message>
   <source>Switch %1 off?</source>
   <translation>%1 बंद करें?</translation>
  </message>
  <message>
   <source>Switch %1 on?</source>
   <translation>%1 चालू करें?</translation>
  </message>
  <message>
   <source>These stop working: %1. The permission is given back to Meta at once.</source>
   <translation>ये काम करना बंद करेंगे: %1। अनुमति तुरंत Meta को लौटा दी जाती है।</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>accounts that a business owns</source>
   <translation>बिज़नेस के अकाउंट</translation>
  </message>
  <message>
   <source>choosing a Page</source>
   <translation>पेज चुनना</translation>
  </message>
  <message>
   <source>counters on the dashboard</source>
   <translation>डैशबोर्ड के आँकड़े</translation>
  </message>
  <message>
   <source>leads</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>older Messenger conversations</source>
   <translation>Messenger की पुरानी बातचीत</translation>
  </message>
  <message>
   <source>private replies to comments</source>
   <translation>कमेंट के निजी जवाब</translation>
  </message>
 </context>
 <context>
  <name>PermissionsPage</name>
  <message>
   <source>Copied</source>
   <translation>कॉपी हुआ</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>तालिका कॉपी करें</translation>
  </message>
  <message>
   <source>Data accessed</source>
   <translation>देखा गया डेटा</translation>
  </message>
  <message>
   <source>Every permission Conwerz asks Meta for, and what becomes of the data.</source>
   <translation>हर अनुमति जो Conwerz Meta से माँगता है, और डेटा का क्या होता है।</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>पिछली बार इस्तेमाल</translation>
  </message>
  <message>
   <source>Permission, and why we need it</source>
   <translation>अनुमति, और हमें वह क्यों चाहिए</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>अनुमतियाँ</translation>
  </message>
  <message>
   <source>Stored, and how long</source>
   <translation>क्या रखा है, और कब तक</translation>
  </message>
  <message>
   <source>Switching a permission off gives it back to Meta, and says first what stops and what is stored here.</source>
   <translation>अनुमति बंद करने पर वह Meta को लौट जाती है, और पहले बताया जाता है कि क्या रुकेगा और यहाँ क्या रखा है।</translation>
  </message>
 </context>
 <context>
  <name>PersonAlike</name>
  <message>
   <source>%1 is somebody else</source>
   <translation>%1 कोई और है</translation>
  </message>
  <message>
   <source>%1 is the same person…</source>
   <translation>%1 वही व्यक्ति है…</translation>
  </message>
  <message>
   <source>No</source>
   <translation>नहीं</translation>
  </message>
  <message>
   <source>The same person?</source>
   <translation>वही व्यक्ति?</translation>
  </message>
  <message>
   <source>Yes…</source>
   <translation>हाँ…</translation>
  </message>
 </context>
 <context>
  <name>PersonCard</name>
  <message>
   <source>%1 and %2 are one person</source>
   <translation>%1 और %2 एक ही व्यक्ति हैं</translation>
  </message>
  <message>
   <source>%1 is one person now</source>
   <translation>%1 अब एक ही व्यक्ति है</translation>
  </message>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n संदेश</numerusform>
    <numerusform>%n संदेश</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered in</source>
   <translation>जवाब में लगा</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>फ़ॉर्म</translation>
  </message>
  <message>
   <source>One with %1 since %2</source>
   <translation>%2 से %1 के साथ एक</translation>
  </message>
  <message>
   <source>Same entry in a field of yours</source>
   <translation>आपके किसी फ़ील्ड में वही प्रविष्टि</translation>
  </message>
  <message>
   <source>Same name</source>
   <translation>वही नाम</translation>
  </message>
  <message>
   <source>Same name in the form with this number</source>
   <translation>इस नंबर वाले फ़ॉर्म में वही नाम</translation>
  </message>
  <message>
   <source>Same phone number</source>
   <translation>वही फ़ोन नंबर</translation>
  </message>
  <message>
   <source>Same username</source>
   <translation>वही यूज़रनेम</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>चरण</translation>
  </message>
  <message>
   <source>That is too long ago to be taken back</source>
   <translation>इसे वापस लेने के लिए बहुत समय बीत चुका है</translation>
  </message>
  <message>
   <source>The field “%1” is deleted</source>
   <translation>फ़ील्ड “%1” हटा दिया गया</translation>
  </message>
  <message>
   <source>There is one of this name, or there are eight already.</source>
   <translation>इस नाम का एक पहले से है, या आठ हो चुके हैं।</translation>
  </message>
  <message>
   <source>They stay two people</source>
   <translation>ये दो व्यक्ति ही रहेंगे</translation>
  </message>
  <message>
   <source>Two people again</source>
   <translation>फिर दो व्यक्ति</translation>
  </message>
  <message>
   <source>Writes since %1</source>
   <translation>%1 से लिख रहे हैं</translation>
  </message>
  <message>
   <source>somebody without a name</source>
   <translation>कोई, बिना नाम</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>%1 तक</translation>
  </message>
 </context>
 <context>
  <name>PersonFields</name>
  <message>
   <source>Add a field…</source>
   <translation>फ़ील्ड जोड़ें…</translation>
  </message>
  <message>
   <source>Change the field %1</source>
   <translation>फ़ील्ड %1 बदलें</translation>
  </message>
  <message>
   <source>Write something</source>
   <translation>कुछ लिखें</translation>
  </message>
 </context>
 <context>
  <name>PersonMenu</name>
  <message>
   <source>About this person</source>
   <translation>इस व्यक्ति के बारे में</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>ब्लॉक करें…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>इन्हें दूसरा नाम दें…</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>इस व्यक्ति को भुलाएँ…</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>लेबल…</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>अपठित करें</translation>
  </message>
  <message>
   <source>Not spam, let them in</source>
   <translation>स्पैम नहीं, आने दें</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>व्यक्ति</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>स्पैम</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>तारा लगाएँ</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>तारा हटाएँ</translation>
  </message>
 </context>
 <context>
  <name>PersonNote</name>
  <message>
   <source>Note, %1: %2</source>
   <translation>नोट, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>PersonPane</name>
  <message>
   <source>About %1</source>
   <translation>%1 के बारे में</translation>
  </message>
  <message>
   <source>Add a label…</source>
   <translation>लेबल जोड़ें…</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>जोड़ें…</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>ब्लॉक करें…</translation>
  </message>
  <message>
   <source>Close the card</source>
   <translation>कार्ड बंद करें</translation>
  </message>
  <message>
   <source>Fields of yours</source>
   <translation>आपके फ़ील्ड</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>इस व्यक्ति को भुलाएँ…</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>भुलाएँ…</translation>
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation>इस कंप्यूटर पर रखा है</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>आने दें</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>नोट</translation>
  </message>
  <message>
   <source>Note about this person</source>
   <translation>इस व्यक्ति के बारे में नोट</translation>
  </message>
  <message>
   <source>Only you see this</source>
   <translation>इसे केवल आप देखते हैं</translation>
  </message>
  <message>
   <source>Open the lead</source>
   <translation>लीड खोलें</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>तस्वीरें और फ़ाइलें</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>संपर्क</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>नाम बदलें…</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>यह बातचीत सहेजें…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>सहेजें…</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>वापस लें</translation>
  </message>
  <message>
   <source>Take back: %1</source>
   <translation>वापस लें: %1</translation>
  </message>
 </context>
 <context>
  <name>PersonSent</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>No longer available</source>
   <translation>अब उपलब्ध नहीं</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>फ़ोटो</translation>
  </message>
  <message>
   <source>Photo, loading</source>
   <translation>फ़ोटो, आ रही है</translation>
  </message>
  <message>
   <source>Photo, no longer available</source>
   <translation>फ़ोटो, अब उपलब्ध नहीं</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>AI</source>
   <translation>AI</translation>
  </message>
  <message>
   <source>About Conwerz</source>
   <translation>Conwerz के बारे में</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>ऑडिट लॉग</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>अपने-आप जवाब</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>बैकअप</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>कंप्यूटर</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>कनेक्शन</translation>
  </message>
  <message>
   <source>Conwerz</source>
   <translation>Conwerz</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>सब कुछ मिटाएँ</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>एक्सपोर्ट</translation>
  </message>
  <message>
   <source>General</source>
   <translation>सामान्य</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>मदद</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>समय</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>इनबॉक्स</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>इनसाइट</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>इंटीग्रेशन</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>कीबोर्ड</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>भाषा</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>ताला</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>सूचनाएँ</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>अनुमतियाँ</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>निजता</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>तैयार जवाब</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>रिकवरी कोड और कुंजी</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>रखने की अवधि</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>देखा और लिख रहे हैं</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>सेटिंग</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>दुकान</translation>
  </message>
  <message>
   <source>Shop facts</source>
   <translation>दुकान की जानकारी</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>टेम्प्लेट</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>इस कंप्यूटर से क्या बाहर जाता है</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>WhatsApp नंबर</translation>
  </message>
 </context>
 <context>
  <name>PostHeader</name>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>सूची पर वापस (Esc)</translation>
  </message>
  <message>
   <source>Comments off</source>
   <translation>कमेंट बंद</translation>
  </message>
  <message>
   <source>Comments on</source>
   <translation>कमेंट चालू</translation>
  </message>
  <message>
   <source>Comments on this post</source>
   <translation>इस पोस्ट के कमेंट</translation>
  </message>
  <message>
   <source>Open on Instagram</source>
   <translation>Instagram पर खोलें</translation>
  </message>
 </context>
 <context>
  <name>PostList</name>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>Instagram comments only. Comments on Facebook Pages are not covered by Conwerz's permissions.</source>
   <translation>केवल Instagram के कमेंट। Facebook पेज के कमेंट Conwerz की अनुमतियों में नहीं आते।</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>पोस्ट</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>कमेंट खोजें</translation>
  </message>
 </context>
 <context>
  <name>PostPane</name>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>No comments on this post</source>
   <translation>इस पोस्ट पर कोई कमेंट नहीं</translation>
  </message>
  <message>
   <source>No comments yet</source>
   <translation>अभी कोई कमेंट नहीं</translation>
  </message>
 </context>
 <context>
  <name>PracticeBanner</name>
  <message>
   <source>Leave and erase…</source>
   <translation>छोड़ें और मिटाएँ…</translation>
  </message>
  <message>
   <source>Make something happen…</source>
   <translation>कुछ होने दें…</translation>
  </message>
  <message>
   <source>Practice: nothing is sent</source>
   <translation>अभ्यास: कुछ नहीं भेजा जाता</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>%1 percent done</source>
   <translation>%1 प्रतिशत पूरा</translation>
  </message>
 </context>
 <context>
  <name>QuoteBar</name>
  <message>
   <source>Do not quote (Esc)</source>
   <translation>उद्धृत न करें (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>All</source>
   <translation>सब</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>स्पैम</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>इंतज़ार</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>कनेक्ट हो रहा है</translation>
  </message>
  <message>
   <source>not receiving</source>
   <translation>नहीं मिल रहे</translation>
  </message>
  <message>
   <source>receiving</source>
   <translation>मिल रहे हैं</translation>
  </message>
 </context>
 <context>
  <name>RecordBar</name>
  <message>
   <source>Put it beside the answer</source>
   <translation>जवाब के साथ रखें</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>रिकॉर्डिंग</translation>
  </message>
  <message>
   <source>Recording, %1</source>
   <translation>रिकॉर्डिंग, %1</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>फेंक दें</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>A key can be changed while no passphrase is set. Do without it on the page Lock, change the key, and set it again.</source>
   <translation>कुंजी तभी बदली जा सकती है जब कोई पासफ़्रेज़ तय न हो। “ताला” पन्ने पर उसके बिना चलाएँ, कुंजी बदलें, और उसे फिर तय करें।</translation>
  </message>
  <message>
   <source>Change the delivery key</source>
   <translation>डिलीवरी कुंजी बदलें</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>कुंजी बदलें</translation>
  </message>
  <message>
   <source>Change the key?</source>
   <translation>कुंजी बदलें?</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>कुंजी बदलें…</translation>
  </message>
  <message>
   <source>Changing the key encrypts every page anew. Do it when somebody may have copied this computer's keychain. The recovery code stays the same.</source>
   <translation>कुंजी बदलने पर हर पन्ना नए सिरे से एन्क्रिप्ट होता है। यह तब करें जब किसी ने इस कंप्यूटर का कीचेन कॉपी किया हो सकता है। रिकवरी कोड वही रहता है।</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>इसमें सब लोग काल्पनिक हैं, और इसे कभी भी नए सिरे से शुरू किया जा सकता है।</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>यही रखें</translation>
  </message>
  <message>
   <source>Look around first: nobody else should see this screen.</source>
   <translation>पहले आस-पास देखें: यह स्क्रीन किसी और को नहीं दिखनी चाहिए।</translation>
  </message>
  <message>
   <source>Make another code</source>
   <translation>दूसरा कोड बनाएँ</translation>
  </message>
  <message>
   <source>Make another code…</source>
   <translation>दूसरा कोड बनाएँ…</translation>
  </message>
  <message>
   <source>Make another recovery code?</source>
   <translation>दूसरा रिकवरी कोड बनाएँ?</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>अभी नहीं</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>रिकवरी कोड</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>रिकवरी कोड और कुंजी</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>कोड दिखाएँ</translation>
  </message>
  <message>
   <source>Show the code…</source>
   <translation>कोड दिखाएँ…</translation>
  </message>
  <message>
   <source>Show the recovery code?</source>
   <translation>रिकवरी कोड दिखाएँ?</translation>
  </message>
  <message>
   <source>The database's key</source>
   <translation>डेटाबेस की कुंजी</translation>
  </message>
  <message>
   <source>The delivery key</source>
   <translation>डिलीवरी कुंजी</translation>
  </message>
  <message>
   <source>The inbox closes while every page is encrypted anew; with many messages this takes a minute. Nothing is lost if it is interrupted.</source>
   <translation>हर पन्ना नए सिरे से एन्क्रिप्ट होने तक इनबॉक्स बंद रहता है; संदेश बहुत हों, तो इसमें एक मिनट लगता है। बीच में रुक जाए, तो भी कुछ नहीं खोता।</translation>
  </message>
  <message>
   <source>The practice shop has no recovery code</source>
   <translation>अभ्यास दुकान का कोई रिकवरी कोड नहीं है</translation>
  </message>
  <message>
   <source>The words on your paper will open nothing any more, except backups made until now. The new ones are shown at once.</source>
   <translation>आपके कागज़ के शब्द अब तक बने बैकअप के सिवा कुछ नहीं खोलेंगे। नए शब्द तुरंत दिखाए जाएँगे।</translation>
  </message>
  <message>
   <source>While your computer is off, messages wait sealed to a second key in the keychain. Change it as well when somebody may have copied the keychain. No message is lost.</source>
   <translation>जब आपका कंप्यूटर बंद हो, तब संदेश कीचेन की दूसरी कुंजी से सीलबंद रुकते हैं। किसी ने कीचेन कॉपी किया हो सकता है, तो उसे भी बदलें। कोई संदेश नहीं खोता।</translation>
  </message>
  <message>
   <source>Whoever has these words and this computer's files can read your messages. Keep them where you keep contracts.</source>
   <translation>जिसके पास ये शब्द और इस कंप्यूटर की फ़ाइलें हों, वह आपके संदेश पढ़ सकता है। इन्हें वहाँ रखें जहाँ आप अनुबंध रखते हैं।</translation>
  </message>
  <message>
   <source>Your messages are encrypted with a key in this computer's keychain. Twelve words on paper open them if the keychain is lost.</source>
   <translation>आपके संदेश इस कंप्यूटर के कीचेन की कुंजी से एन्क्रिप्टेड हैं। कीचेन खो जाए, तो कागज़ पर लिखे बारह शब्द उन्हें खोलते हैं।</translation>
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
   <translation>कॉपी हुआ</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>कॉपी करें</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>आगे बढ़ें</translation>
  </message>
  <message>
   <source>I wrote it down</source>
   <translation>मैंने लिख लिया</translation>
  </message>
  <message>
   <source>Write these words down on paper, in this order. If this computer's keychain is lost, they open your messages again. Nobody else has them.</source>
   <translation>ये शब्द कागज़ पर लिख लें, इसी क्रम में। इस कंप्यूटर का कीचेन खो जाए, तो ये आपके संदेश फिर खोलते हैं। ये किसी और के पास नहीं हैं।</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>आपका रिकवरी कोड</translation>
  </message>
 </context>
 <context>
  <name>RelayPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>रिले का पता</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>वापस</translation>
  </message>
  <message>
   <source>Invitation, if the relay asks for one</source>
   <translation>आमंत्रण, अगर रिले माँगे</translation>
  </message>
  <message>
   <source>It could not be written down: the disk may be full. Make room and try again.</source>
   <translation>इसे लिखा नहीं जा सका: शायद डिस्क भर गई है। जगह बनाएँ और फिर कोशिश करें।</translation>
  </message>
  <message>
   <source>It must begin with https://. Only a relay on this very computer may use http://.</source>
   <translation>यह https:// से शुरू होना चाहिए। केवल इसी कंप्यूटर का रिले http:// इस्तेमाल कर सकता है।</translation>
  </message>
  <message>
   <source>Meta sends messages to a server that is always on: the relay. It seals them for this computer and keeps them until it has them. This build names no relay, so type the address of yours.</source>
   <translation>Meta संदेश ऐसे सर्वर को भेजता है जो हमेशा चालू रहता है: रिले। वह उन्हें इस कंप्यूटर के लिए सीलबंद करता है और इसके पाने तक रखता है। इस संस्करण में कोई रिले तय नहीं है, इसलिए अपने रिले का पता लिखें।</translation>
  </message>
  <message>
   <source>This is no address. It looks like https://relay.example.</source>
   <translation>यह पता नहीं है। वह https://relay.example जैसा दिखता है।</translation>
  </message>
  <message>
   <source>Type the address alone, without anything behind it.</source>
   <translation>केवल पता लिखें, उसके बाद कुछ नहीं।</translation>
  </message>
  <message>
   <source>Use this relay</source>
   <translation>यह रिले इस्तेमाल करें</translation>
  </message>
  <message>
   <source>Which relay should receive for you?</source>
   <translation>आपके लिए कौन-सा रिले संदेश पाए?</translation>
  </message>
 </context>
 <context>
  <name>RemoveQuestion</name>
  <message>
   <source>From now on it receives nothing, and what waits for it on the relay is gone.</source>
   <translation>अब से इसे कुछ नहीं मिलेगा, और रिले पर इसके लिए जो रुका है वह हट जाएगा।</translation>
  </message>
  <message>
   <source>It erases everything as soon as it is online.</source>
   <translation>ऑनलाइन होते ही यह सब कुछ मिटा देगा।</translation>
  </message>
  <message>
   <source>It has another recovery code, so it asks there whether to erase everything.</source>
   <translation>इसका रिकवरी कोड अलग है, इसलिए यह वहाँ पूछेगा कि सब कुछ मिटाना है या नहीं।</translation>
  </message>
  <message>
   <source>It is lost or stolen</source>
   <translation>यह खो गया या चोरी हो गया</translation>
  </message>
  <message>
   <source>It is still in good hands</source>
   <translation>यह अब भी भरोसे के हाथों में है</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>रहने दें</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>निकालें</translation>
  </message>
  <message>
   <source>Removing…</source>
   <translation>निकाला जा रहा है…</translation>
  </message>
  <message>
   <source>What you are signed in to here ends at Meta at once, for both computers. You sign in again.</source>
   <translation>यहाँ जो साइन इन है, वह Meta में तुरंत खत्म होगा, दोनों कंप्यूटरों के लिए। आप फिर साइन इन करेंगे।</translation>
  </message>
 </context>
 <context>
  <name>ReplyBox</name>
  <message>
   <source>Characters left: %1</source>
   <translation>बचे हुए अक्षर: %1</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>निजी</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>सबके सामने</translation>
  </message>
  <message>
   <source>Who can read it</source>
   <translation>इसे कौन पढ़ सकता है</translation>
  </message>
 </context>
 <context>
  <name>RestoreForm</name>
  <message>
   <source>Choose another file…</source>
   <translation>दूसरी फ़ाइल चुनें…</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>बैकअप चुनें…</translation>
  </message>
  <message>
   <source>Restore this backup</source>
   <translation>यह बैकअप वापस लाएँ</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>रोकें</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>वापस</translation>
  </message>
  <message>
   <source>It takes the place of the shop that is open here. Nothing is changed until the backup has been found whole. A passphrase does not come with it: set it again afterwards.</source>
   <translation>यह यहाँ खुली दुकान की जगह ले लेता है। जब तक बैकअप पूरा न पाया जाए, कुछ नहीं बदलता। पासफ़्रेज़ इसके साथ नहीं आता: बाद में उसे फिर तय करें।</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>बैकअप वापस लाएँ</translation>
  </message>
  <message>
   <source>Your messages come back as they were. Then connect again: this computer takes over, and the one before stops receiving.</source>
   <translation>आपके संदेश जैसे थे वैसे लौटते हैं। फिर दोबारा कनेक्ट करें: यह कंप्यूटर सँभाल लेता है, और पिछले को संदेश मिलना बंद हो जाते हैं।</translation>
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
   <translation>%1: %2। रखे हैं: %3। कल इस समय तक मिटेंगे: %4</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n दिन</numerusform>
    <numerusform>%n दिन</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n महीना</numerusform>
    <numerusform>%n महीने</numerusform>
   </translation>
  </message>
  <message>
   <source>As long as you use Conwerz</source>
   <translation>जब तक आप Conwerz इस्तेमाल करें</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>ऑडिट लॉग</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>Conwerz looks every hour what has passed its time.</source>
   <translation>Conwerz हर घंटे देखता है कि किसकी अवधि पूरी हुई।</translation>
  </message>
  <message>
   <source>Conwerz's own notes, with nothing about customers</source>
   <translation>Conwerz के अपने नोट, जिनमें ग्राहकों के बारे में कुछ नहीं</translation>
  </message>
  <message>
   <source>Customers' names, your notes and labels</source>
   <translation>ग्राहकों के नाम, आपके नोट और लेबल</translation>
  </message>
  <message>
   <source>Daily counters</source>
   <translation>रोज़ के आँकड़े</translation>
  </message>
  <message>
   <source>Events that this version cannot read yet</source>
   <translation>घटनाएँ जिन्हें यह संस्करण अभी पढ़ नहीं सकता</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
  </message>
  <message numerus="yes">
   <source>Messages older than %n days are erased and cannot be brought back: %1 right now.</source>
   <translation>
    <numerusform>%n दिन से पुराने संदेश मिटा दिए जाते हैं और वापस नहीं लाए जा सकते: अभी %1।</numerusform>
    <numerusform>%n दिन से पुराने संदेश मिटा दिए जाते हैं और वापस नहीं लाए जा सकते: अभी %1।</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, pictures and files</source>
   <translation>संदेश, तस्वीरें और फ़ाइलें</translation>
  </message>
  <message>
   <source>Names and ids of your Pages, accounts and numbers</source>
   <translation>आपके पेजों, अकाउंट और नंबरों के नाम और आईडी</translation>
  </message>
  <message>
   <source>People you made one, as they were before</source>
   <translation>जिन लोगों को आपने एक बनाया, उनका पहले का रूप</translation>
  </message>
  <message>
   <source>Receipts of what was disconnected</source>
   <translation>डिस्कनेक्ट की गई चीज़ों की रसीदें</translation>
  </message>
  <message>
   <source>Receipts of what was erased</source>
   <translation>मिटाई गई चीज़ों की रसीदें</translation>
  </message>
  <message>
   <source>The next look is at %1.</source>
   <translation>अगली बार %1 देखा जाएगा।</translation>
  </message>
  <message>
   <source>Until disconnected</source>
   <translation>डिस्कनेक्ट करने तक</translation>
  </message>
  <message>
   <source>Until their last message goes</source>
   <translation>उनके आख़िरी संदेश के मिटने तक</translation>
  </message>
  <message>
   <source>Until you delete them</source>
   <translation>आपके हटाने तक</translation>
  </message>
  <message>
   <source>Your settings, saved replies and shop facts</source>
   <translation>आपकी सेटिंग, सहेजे हुए जवाब और दुकान की जानकारी</translation>
  </message>
 </context>
 <context>
  <name>RetentionPage</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n दिन</numerusform>
    <numerusform>%n दिन</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase what is older</source>
   <translation>पुराने मिटाएँ</translation>
  </message>
  <message>
   <source>Keep messages for</source>
   <translation>संदेश इतने समय रखें</translation>
  </message>
  <message numerus="yes">
   <source>Keep messages for %n days?</source>
   <translation>
    <numerusform>संदेश %n दिन रखें?</numerusform>
    <numerusform>संदेश %n दिन रखें?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>रहने दें</translation>
  </message>
  <message>
   <source>Nothing has been erased yet. Each time something goes, Conwerz reads the whole file afterwards and notes here what it found. A receipt holds numbers, never content.</source>
   <translation>अभी तक कुछ नहीं मिटाया गया। हर बार कुछ मिटने पर Conwerz बाद में पूरी फ़ाइल पढ़ता है और जो मिला उसे यहाँ लिखता है। रसीद में संख्याएँ होती हैं, सामग्री कभी नहीं।</translation>
  </message>
  <message>
   <source>Nothing is kept longer than the permission table says. You may choose a shorter time for messages.</source>
   <translation>अनुमतियों की तालिका में लिखे समय से ज़्यादा कुछ नहीं रखा जाता। संदेशों के लिए आप कम समय चुन सकते हैं।</translation>
  </message>
  <message>
   <source>Pictures, files, drafts and search go with their messages. Comments are kept 90 days, whatever you choose here.</source>
   <translation>तस्वीरें, फ़ाइलें, ड्राफ़्ट और खोज अपने संदेशों के साथ मिट जाते हैं। कमेंट 90 दिन रखे जाते हैं, यहाँ आप जो भी चुनें।</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>रसीदें</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>रखने की अवधि</translation>
  </message>
  <message>
   <source>What is stored, and until when</source>
   <translation>क्या रखा है, और कब तक</translation>
  </message>
 </context>
 <context>
  <name>RetentionRow</name>
  <message>
   <source>%1 by tomorrow</source>
   <translation>कल तक %1</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>%1 of %2</source>
   <translation>%2 में से %1</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>At Meta: %1</source>
   <translation>Meta में: %1</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>आगे बढ़ें</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>विराम</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>रोकें</translation>
  </message>
 </context>
 <context>
  <name>RuleSheet</name>
  <message>
   <source>A new rule</source>
   <translation>नया नियम</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>नियम बदलें</translation>
  </message>
  <message>
   <source>Hours without an answer</source>
   <translation>बिना जवाब के घंटे</translation>
  </message>
  <message>
   <source>Keep, and look at last week</source>
   <translation>रखें, और पिछला सप्ताह देखें</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>तब</translation>
  </message>
  <message>
   <source>When</source>
   <translation>जब</translation>
  </message>
  <message>
   <source>Words, with commas between them; price* finds prices too</source>
   <translation>शब्द, बीच में कॉमा; कीमत* लिखें तो “कीमतें” भी मिलेगा</translation>
  </message>
  <message>
   <source>price, how much</source>
   <translation>कीमत, कितने का</translation>
  </message>
 </context>
 <context>
  <name>RuleTrial</name>
  <message>
   <source>%1, %2: %3</source>
   <translation>%1, %2: %3</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>बंद रहने दें</translation>
  </message>
  <message>
   <source>Switch it on</source>
   <translation>चालू करें</translation>
  </message>
  <message>
   <source>Switch this rule on?</source>
   <translation>यह नियम चालू करें?</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source> or </source>
   <translation> या </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%n times in the last month</source>
   <translation>
    <numerusform>पिछले महीने में %n बार</numerusform>
    <numerusform>पिछले महीने में %n बार</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times it would have written nothing, as it writes to nobody twice a day.</source>
   <translation>
    <numerusform>%n बार यह कुछ न लिखता, क्योंकि यह किसी को एक दिन में दो बार नहीं लिखता।</numerusform>
    <numerusform>%n बार यह कुछ न लिखता, क्योंकि यह किसी को एक दिन में दो बार नहीं लिखता।</numerusform>
   </translation>
  </message>
  <message>
   <source>A message has certain words</source>
   <translation>संदेश में कुछ खास शब्द हों</translation>
  </message>
  <message>
   <source>A new lead comes in</source>
   <translation>नई लीड आए</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>जवाब</translation>
  </message>
  <message>
   <source>Any comment</source>
   <translation>कोई भी कमेंट</translation>
  </message>
  <message>
   <source>Choose what is to be done.</source>
   <translation>चुनें कि क्या करना है।</translation>
  </message>
  <message>
   <source>Give a number of hours, up to 72.</source>
   <translation>घंटों की संख्या लिखें, 72 तक।</translation>
  </message>
  <message>
   <source>Hide the comment</source>
   <translation>कमेंट छिपाना</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>घंटे</translation>
  </message>
  <message numerus="yes">
   <source>In the last seven days it would have acted %n times.</source>
   <translation>
    <numerusform>पिछले सात दिनों में यह %n बार काम करता।</numerusform>
    <numerusform>पिछले सात दिनों में यह %n बार काम करता।</numerusform>
   </translation>
  </message>
  <message>
   <source>In the last seven days it would have had nothing to do.</source>
   <translation>पिछले सात दिनों में इसके लिए कोई काम न होता।</translation>
  </message>
  <message numerus="yes">
   <source>It would have been about %n people.</source>
   <translation>
    <numerusform>बात करीब %n व्यक्ति की होती।</numerusform>
    <numerusform>बात करीब %n लोगों की होती।</numerusform>
   </translation>
  </message>
  <message>
   <source>Label</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>Move to a stage</source>
   <translation>किसी चरण में ले जाना</translation>
  </message>
  <message>
   <source>Name at least one word.</source>
   <translation>कम से कम एक शब्द लिखें।</translation>
  </message>
  <message>
   <source>Name the label.</source>
   <translation>लेबल का नाम लिखें।</translation>
  </message>
  <message>
   <source>Not once in the last month</source>
   <translation>पिछले महीने में एक बार भी नहीं</translation>
  </message>
  <message>
   <source>Notify me</source>
   <translation>मुझे बताना</translation>
  </message>
  <message>
   <source>One of your rules asks you to look</source>
   <translation>आपका एक नियम आपसे देखने को कहता है</translation>
  </message>
  <message>
   <source>Put a label on</source>
   <translation>लेबल लगाना</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>सबके सामने जवाब देना</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>स्नूज़</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>कोई</translation>
  </message>
  <message>
   <source>Somebody comments on a post</source>
   <translation>कोई किसी पोस्ट पर कमेंट करे</translation>
  </message>
  <message>
   <source>Somebody waits too long</source>
   <translation>कोई बहुत देर इंतज़ार करे</translation>
  </message>
  <message>
   <source>Somebody writes for the first time</source>
   <translation>कोई पहली बार लिखे</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>पाठ</translation>
  </message>
  <message>
   <source>The same words for the third time in a day</source>
   <translation>एक दिन में तीसरी बार वही शब्द</translation>
  </message>
  <message>
   <source>When a comment has a link</source>
   <translation>जब कमेंट में लिंक हो</translation>
  </message>
  <message>
   <source>When a comment says %1</source>
   <translation>जब कमेंट में %1 हो</translation>
  </message>
  <message>
   <source>When a new lead comes in</source>
   <translation>जब नई लीड आए</translation>
  </message>
  <message numerus="yes">
   <source>When nobody has answered for %n hours</source>
   <translation>
    <numerusform>जब %n घंटे तक किसी ने जवाब न दिया हो</numerusform>
    <numerusform>जब %n घंटे तक किसी ने जवाब न दिया हो</numerusform>
   </translation>
  </message>
  <message>
   <source>When somebody comments on a post</source>
   <translation>जब कोई किसी पोस्ट पर कमेंट करे</translation>
  </message>
  <message>
   <source>When somebody comments the same for the third time in a day</source>
   <translation>जब कोई एक दिन में तीसरी बार वही कमेंट करे</translation>
  </message>
  <message>
   <source>When somebody writes %1</source>
   <translation>जब कोई %1 लिखे</translation>
  </message>
  <message>
   <source>When somebody writes for the first time</source>
   <translation>जब कोई पहली बार लिखे</translation>
  </message>
  <message>
   <source>When you put the label %1 on</source>
   <translation>जब आप %1 लेबल लगाएँ</translation>
  </message>
  <message>
   <source>With a link</source>
   <translation>लिंक के साथ</translation>
  </message>
  <message>
   <source>With certain words</source>
   <translation>कुछ खास शब्दों के साथ</translation>
  </message>
  <message>
   <source>Write the text that is to be sent.</source>
   <translation>भेजने का पाठ लिखें।</translation>
  </message>
  <message>
   <source>Write to them in private</source>
   <translation>उन्हें निजी तौर पर लिखना</translation>
  </message>
  <message>
   <source>You put a label on</source>
   <translation>आप कोई लेबल लगाएँ</translation>
  </message>
  <message>
   <source>answer %1</source>
   <translation>%1 जवाब दें</translation>
  </message>
  <message>
   <source>hide the comment</source>
   <translation>कमेंट छिपाएँ</translation>
  </message>
  <message>
   <source>label it %1</source>
   <translation>%1 लेबल लगाएँ</translation>
  </message>
  <message>
   <source>move it to %1</source>
   <translation>इसे %1 में ले जाएँ</translation>
  </message>
  <message>
   <source>notify me</source>
   <translation>मुझे बताएँ</translation>
  </message>
  <message>
   <source>reply in public %1</source>
   <translation>सबके सामने %1 जवाब दें</translation>
  </message>
  <message numerus="yes">
   <source>snooze it for %n hours</source>
   <translation>
    <numerusform>इसे %n घंटे के लिए स्नूज़ करें</numerusform>
    <numerusform>इसे %n घंटे के लिए स्नूज़ करें</numerusform>
   </translation>
  </message>
  <message>
   <source>write in private %1</source>
   <translation>निजी तौर पर %1 लिखें</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>“%1”</translation>
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
   <translation>बदलें: %1</translation>
  </message>
  <message>
   <source>Delete: %1</source>
   <translation>हटाएँ: %1</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>नया नियम</translation>
  </message>
  <message>
   <source>No rule writes to the same person twice a day, or after the window has closed.</source>
   <translation>कोई नियम एक ही व्यक्ति को एक दिन में दो बार, या जवाब का समय खत्म होने के बाद नहीं लिखता।</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>नियम</translation>
  </message>
  <message>
   <source>When something happens, Conwerz does the same as you would: answer, label, hide, snooze. You see first what a rule would have done last week.</source>
   <translation>कुछ होने पर Conwerz वही करता है जो आप करते: जवाब, लेबल, छिपाना, स्नूज़। पहले आप देखते हैं कि नियम ने पिछले सप्ताह क्या किया होता।</translation>
  </message>
 </context>
 <context>
  <name>SavedFilters</name>
  <message>
   <source>A view needs a name.</source>
   <translation>व्यू को नाम चाहिए।</translation>
  </message>
  <message>
   <source>Another view is called so.</source>
   <translation>इस नाम का एक व्यू पहले से है।</translation>
  </message>
  <message>
   <source>The view “%1” is deleted</source>
   <translation>व्यू “%1” हटा दिया गया</translation>
  </message>
  <message>
   <source>This line does not say whom it means.</source>
   <translation>यह पंक्ति नहीं बताती कि कौन-सी बातचीत खोजनी है।</translation>
  </message>
 </context>
 <context>
  <name>SavedItem</name>
  <message>
   <source>Change this view</source>
   <translation>यह व्यू बदलें</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>%1 of %2</source>
   <translation>%2 में से %1</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>कमेंट</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>बातचीत</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>लीड</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>संदेश</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>नहीं मिला</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>नोट</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>“%1” के लिए कुछ नहीं मिला</translation>
  </message>
  <message>
   <source>You</source>
   <translation>आप</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>आप: %1</translation>
  </message>
  <message>
   <source>a label of yours</source>
   <translation>आपका कोई लेबल</translation>
  </message>
  <message>
   <source>a photo, voice message, link</source>
   <translation>फ़ोटो, वॉइस संदेश, लिंक</translation>
  </message>
  <message>
   <source>an answer was not delivered</source>
   <translation>कोई जवाब नहीं पहुँचा</translation>
  </message>
  <message>
   <source>before a day: 2026-11-26, today, 7d</source>
   <translation>किसी दिन से पहले: 2026-11-26, today, 7d</translation>
  </message>
  <message>
   <source>done with</source>
   <translation>जिनका काम पूरा हुआ</translation>
  </message>
  <message>
   <source>files</source>
   <translation>फ़ाइलें</translation>
  </message>
  <message>
   <source>from a day on</source>
   <translation>किसी दिन से आगे</translation>
  </message>
  <message>
   <source>links</source>
   <translation>लिंक</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>अभी नहीं पढ़े</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>फ़ोटो</translation>
  </message>
  <message>
   <source>places</source>
   <translation>जगहें</translation>
  </message>
  <message>
   <source>snoozed</source>
   <translation>स्नूज़</translation>
  </message>
  <message>
   <source>spam, or blocked</source>
   <translation>स्पैम, या ब्लॉक</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>तारांकित</translation>
  </message>
  <message>
   <source>stickers</source>
   <translation>स्टिकर</translation>
  </message>
  <message>
   <source>the channel it came by</source>
   <translation>जिस चैनल से आया</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>वीडियो</translation>
  </message>
  <message>
   <source>voice messages</source>
   <translation>वॉइस संदेश</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>आपके इंतज़ार में</translation>
  </message>
  <message>
   <source>waiting, unread, done</source>
   <translation>इंतज़ार में, अपठित, पूरा</translation>
  </message>
  <message>
   <source>who wrote it: a name, or me</source>
   <translation>किसने लिखा: कोई नाम, या me</translation>
  </message>
  <message>
   <source>window closes soon</source>
   <translation>जवाब का समय जल्द खत्म</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear the search (Esc)</source>
   <translation>खोज साफ़ करें (Esc)</translation>
  </message>
 </context>
 <context>
  <name>SearchHint</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>SearchPart</name>
  <message>
   <source>Keep as a view</source>
   <translation>व्यू के रूप में रखें</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>सब में खोजें</translation>
  </message>
  <message>
   <source>it stands in the rail from now on</source>
   <translation>अब से यह पट्टी में रहेगा</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A number cannot write to itself.</source>
   <translation>कोई नंबर खुद को नहीं लिख सकता।</translation>
  </message>
  <message>
   <source>A part of the new template is too long.</source>
   <translation>नए टेम्प्लेट का एक हिस्सा बहुत लंबा है।</translation>
  </message>
  <message>
   <source>Another program, often Meta's Business Suite, is in charge of this conversation. Answer there.</source>
   <translation>यह बातचीत किसी दूसरे प्रोग्राम के हाथ में है, अक्सर Meta के Business Suite के। वहाँ जवाब दें।</translation>
  </message>
  <message>
   <source>Conwerz was not given the permission for this. Connect again and leave every box ticked.</source>
   <translation>Conwerz को इसकी अनुमति नहीं दी गई। फिर कनेक्ट करें और हर निशान लगा रहने दें।</translation>
  </message>
  <message>
   <source>Conwerz was removed from this Facebook account. Connect again to go on.</source>
   <translation>इस Facebook अकाउंट से Conwerz को निकाल दिया गया। आगे बढ़ने के लिए फिर कनेक्ट करें।</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed first. Sign in to facebook.com, then connect again.</source>
   <translation>Facebook पहले किसी बात की पुष्टि चाहता है। facebook.com में साइन इन करें, फिर दोबारा कनेक्ट करें।</translation>
  </message>
  <message>
   <source>Instagram does not let Conwerz see the messages. In the Instagram app: Settings, Messages and story replies, Message controls, Connected tools, then switch on Allow access to messages.</source>
   <translation>Instagram Conwerz को संदेश देखने नहीं देता। Instagram ऐप में: सेटिंग, संदेश और स्टोरी के जवाब, संदेश कंट्रोल, कनेक्ट किए गए टूल, फिर “संदेशों के एक्सेस की अनुमति दें” चालू करें।</translation>
  </message>
  <message>
   <source>Many messages to one person in a short time. Conwerz sends the rest a little later.</source>
   <translation>थोड़े समय में एक व्यक्ति को बहुत संदेश। बाकी Conwerz थोड़ी देर बाद भेजता है।</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Conwerz goes on by itself.</source>
   <translation>Meta थोड़ा रुकने को कहता है। Conwerz अपने-आप आगे बढ़ेगा।</translation>
  </message>
  <message>
   <source>Meta cannot be reached. The answer goes by itself.</source>
   <translation>Meta तक पहुँचा नहीं जा सका। जवाब अपने-आप जाएगा।</translation>
  </message>
  <message>
   <source>Meta could not charge the account. Check how it pays.</source>
   <translation>Meta अकाउंट से पैसे नहीं ले सका। भुगतान का तरीका जाँचें।</translation>
  </message>
  <message>
   <source>Meta could not send the code to this number.</source>
   <translation>Meta इस नंबर पर कोड नहीं भेज सका।</translation>
  </message>
  <message>
   <source>Meta could not take this file. Try another one.</source>
   <translation>Meta यह फ़ाइल नहीं ले सका। कोई दूसरी आज़माएँ।</translation>
  </message>
  <message>
   <source>Meta did not understand Conwerz. Please report the code shown.</source>
   <translation>Meta ने Conwerz को नहीं समझा। कृपया दिखाए गए कोड की सूचना दें।</translation>
  </message>
  <message>
   <source>Meta does not find this person any more. They may have closed their account.</source>
   <translation>Meta को यह व्यक्ति अब नहीं मिलता। हो सकता है उन्होंने अपना अकाउंट बंद कर दिया हो।</translation>
  </message>
  <message>
   <source>Meta has blocked this for the account for a while. See Business Suite, Account quality.</source>
   <translation>Meta ने इस अकाउंट के लिए इसे कुछ समय तक ब्लॉक किया है। Business Suite में अकाउंट की गुणवत्ता देखें।</translation>
  </message>
  <message>
   <source>Meta has not approved the number's display name yet.</source>
   <translation>Meta ने नंबर का डिस्प्ले नाम अभी स्वीकृत नहीं किया।</translation>
  </message>
  <message>
   <source>Meta has this already.</source>
   <translation>Meta के पास यह पहले से है।</translation>
  </message>
  <message>
   <source>Meta has trouble at the moment. Conwerz tries again by itself.</source>
   <translation>Meta को अभी परेशानी है। Conwerz अपने-आप फिर कोशिश करता है।</translation>
  </message>
  <message>
   <source>Meta no longer accepts the connection. Connect again.</source>
   <translation>Meta अब यह कनेक्शन नहीं मानता। फिर कनेक्ट करें।</translation>
  </message>
  <message>
   <source>Meta paused this template because people did not like it. Choose another.</source>
   <translation>Meta ने यह टेम्प्लेट रोक दिया, क्योंकि लोगों को यह पसंद नहीं आया। कोई दूसरा चुनें।</translation>
  </message>
  <message>
   <source>Meta refused for a reason new to Conwerz. Code and trace are shown.</source>
   <translation>Meta ने ऐसे कारण से मना किया जो Conwerz के लिए नया है। कोड और ट्रेस दिखाए गए हैं।</translation>
  </message>
  <message>
   <source>Meta switched this template off for good. Choose another.</source>
   <translation>Meta ने यह टेम्प्लेट हमेशा के लिए बंद कर दिया। कोई दूसरा चुनें।</translation>
  </message>
  <message>
   <source>Meta's rules do not allow this text in a template.</source>
   <translation>Meta के नियम टेम्प्लेट में यह पाठ नहीं होने देते।</translation>
  </message>
  <message>
   <source>Something between this computer and Meta answered in Meta's place: a proxy, or a hotel's Wi-Fi.</source>
   <translation>इस कंप्यूटर और Meta के बीच किसी ने Meta की जगह जवाब दिया: कोई प्रॉक्सी, या होटल का Wi-Fi।</translation>
  </message>
  <message>
   <source>The Facebook password was changed, so Meta ended the connection. Connect again.</source>
   <translation>Facebook का पासवर्ड बदला गया, इसलिए Meta ने कनेक्शन खत्म कर दिया। फिर कनेक्ट करें।</translation>
  </message>
  <message>
   <source>The PIN was wrong too often. Try later.</source>
   <translation>PIN बहुत बार गलत रहा। बाद में कोशिश करें।</translation>
  </message>
  <message>
   <source>The account holds as many templates as Meta allows.</source>
   <translation>अकाउंट में उतने टेम्प्लेट हो चुके हैं जितनों की Meta अनुमति देता है।</translation>
  </message>
  <message>
   <source>The code is not right.</source>
   <translation>कोड सही नहीं है।</translation>
  </message>
  <message>
   <source>The connection broke while sending. Meta may have it: look before you send it again.</source>
   <translation>भेजते समय कनेक्शन टूट गया। शायद Meta को मिल गया हो: फिर भेजने से पहले देख लें।</translation>
  </message>
  <message>
   <source>The connection to Meta has run out. Connect again.</source>
   <translation>Meta से कनेक्शन की अवधि खत्म हो गई। फिर कनेक्ट करें।</translation>
  </message>
  <message>
   <source>The customer wrote more than 24 hours ago. WhatsApp now takes a template only.</source>
   <translation>ग्राहक को लिखे 24 घंटे से ज़्यादा हुए। WhatsApp अब केवल टेम्प्लेट लेता है।</translation>
  </message>
  <message>
   <source>The customer wrote too long ago. You can answer when they write again.</source>
   <translation>ग्राहक को लिखे बहुत समय हो गया। उनके फिर लिखने पर आप जवाब दे सकते हैं।</translation>
  </message>
  <message>
   <source>The form in this template is blocked.</source>
   <translation>इस टेम्प्लेट का फ़ॉर्म ब्लॉक है।</translation>
  </message>
  <message>
   <source>The form in this template was sent too often this hour.</source>
   <translation>इस टेम्प्लेट का फ़ॉर्म इस घंटे बहुत बार भेजा गया।</translation>
  </message>
  <message>
   <source>The heading, text or footer of the new template holds something that Meta does not allow there.</source>
   <translation>नए टेम्प्लेट के शीर्षक, पाठ या फ़ुटर में कुछ ऐसा है जो Meta वहाँ नहीं होने देता।</translation>
  </message>
  <message>
   <source>The new template has too many fields for its length, or begins or ends with one.</source>
   <translation>नए टेम्प्लेट में उसकी लंबाई के हिसाब से बहुत ज़्यादा फ़ील्ड हैं, या वह फ़ील्ड से शुरू या खत्म होता है।</translation>
  </message>
  <message>
   <source>The number's two-step PIN is not right.</source>
   <translation>नंबर का दो-चरण PIN सही नहीं है।</translation>
  </message>
  <message>
   <source>The person who connected this account no longer has a role on it. Connect with someone who has.</source>
   <translation>जिसने यह अकाउंट कनेक्ट किया, उसकी अब इस पर कोई भूमिका नहीं है। ऐसे व्यक्ति से कनेक्ट करें जिसकी हो।</translation>
  </message>
  <message>
   <source>The story is no longer available.</source>
   <translation>स्टोरी अब उपलब्ध नहीं है।</translation>
  </message>
  <message>
   <source>The values do not fit the template. Fill in every field.</source>
   <translation>मान टेम्प्लेट से मेल नहीं खाते। हर फ़ील्ड भरें।</translation>
  </message>
  <message>
   <source>This Instagram account cannot be used: it must be a professional account that is linked to the Page.</source>
   <translation>यह Instagram अकाउंट इस्तेमाल नहीं हो सकता: वह पेज से जुड़ा प्रोफ़ेशनल अकाउंट होना चाहिए।</translation>
  </message>
  <message>
   <source>This account may not write to people in that country.</source>
   <translation>यह अकाउंट उस देश के लोगों को नहीं लिख सकता।</translation>
  </message>
  <message>
   <source>This is a test number: it may write only to the people on its list.</source>
   <translation>यह परीक्षण नंबर है: यह केवल अपनी सूची के लोगों को लिख सकता है।</translation>
  </message>
  <message>
   <source>This is no longer there, or Conwerz may not see it.</source>
   <translation>यह अब वहाँ नहीं है, या Conwerz इसे नहीं देख सकता।</translation>
  </message>
  <message>
   <source>This kind of message cannot be sent this way.</source>
   <translation>इस तरह का संदेश ऐसे नहीं भेजा जा सकता।</translation>
  </message>
  <message>
   <source>This number is not registered. Connect it again.</source>
   <translation>यह नंबर पंजीकृत नहीं है। इसे फिर कनेक्ट करें।</translation>
  </message>
  <message>
   <source>This number was registered too often. Meta allows it ten times in three days.</source>
   <translation>यह नंबर बहुत बार पंजीकृत हुआ। Meta तीन दिन में दस बार की अनुमति देता है।</translation>
  </message>
  <message>
   <source>This number was removed a moment ago: five minutes.</source>
   <translation>यह नंबर अभी-अभी हटाया गया: पाँच मिनट रुकें।</translation>
  </message>
  <message>
   <source>This person cannot receive messages at the moment.</source>
   <translation>यह व्यक्ति अभी संदेश नहीं पा सकता।</translation>
  </message>
  <message>
   <source>This person could not be blocked or unblocked.</source>
   <translation>इस व्यक्ति को ब्लॉक या अनब्लॉक नहीं किया जा सका।</translation>
  </message>
  <message>
   <source>This person does not show their name and picture.</source>
   <translation>यह व्यक्ति अपना नाम और तस्वीर नहीं दिखाता।</translation>
  </message>
  <message>
   <source>This person does not want offers from you.</source>
   <translation>यह व्यक्ति आपसे ऑफ़र नहीं चाहता।</translation>
  </message>
  <message>
   <source>This person's WhatsApp was set up anew. Make sure that it is still them, then send again.</source>
   <translation>इस व्यक्ति का WhatsApp नए सिरे से लगाया गया। पक्का कर लें कि ये वही हैं, फिर दोबारा भेजें।</translation>
  </message>
  <message>
   <source>This template does not exist in this language, or is not approved yet.</source>
   <translation>यह टेम्प्लेट इस भाषा में नहीं है, या अभी स्वीकृत नहीं हुआ।</translation>
  </message>
  <message>
   <source>This text is too long. Shorten it or send it in two.</source>
   <translation>यह पाठ बहुत लंबा है। इसे छोटा करें या दो बार में भेजें।</translation>
  </message>
  <message>
   <source>This was posted before the account became a professional one, so Meta has no figures for it.</source>
   <translation>यह अकाउंट के प्रोफ़ेशनल बनने से पहले पोस्ट हुआ था, इसलिए Meta के पास इसके आँकड़े नहीं हैं।</translation>
  </message>
  <message>
   <source>Too many people reported or blocked messages of this number. Send no offers for now.</source>
   <translation>बहुत लोगों ने इस नंबर के संदेशों को रिपोर्ट या ब्लॉक किया। अभी कोई ऑफ़र न भेजें।</translation>
  </message>
  <message>
   <source>WhatsApp blocks only who wrote within the last 24 hours. It will as soon as they write again.</source>
   <translation>WhatsApp केवल उन्हें ब्लॉक करता है जिन्होंने पिछले 24 घंटों में लिखा हो। वे फिर लिखते ही ब्लॉक हो जाएँगे।</translation>
  </message>
  <message>
   <source>WhatsApp cannot deliver to this person and does not say why: no WhatsApp, an old app, new terms not accepted, or you were blocked.</source>
   <translation>WhatsApp इस व्यक्ति तक पहुँचा नहीं सकता और कारण नहीं बताता: WhatsApp नहीं है, ऐप पुराना है, नई शर्तें नहीं मानीं, या आपको ब्लॉक किया गया।</translation>
  </message>
  <message>
   <source>WhatsApp held this offer back, so that the person does not get too many.</source>
   <translation>WhatsApp ने यह ऑफ़र रोक लिया, ताकि उस व्यक्ति को बहुत ज़्यादा न मिलें।</translation>
  </message>
  <message>
   <source>WhatsApp sends this kind of message to a phone number only, and this person's number is not known.</source>
   <translation>WhatsApp इस तरह का संदेश केवल फ़ोन नंबर पर भेजता है, और इस व्यक्ति का नंबर पता नहीं है।</translation>
  </message>
  <message>
   <source>With these values the template gets too long.</source>
   <translation>इन मानों के साथ टेम्प्लेट बहुत लंबा हो जाता है।</translation>
  </message>
 </context>
 <context>
  <name>SettingsNav</name>
  <message>
   <source>Pages of the settings</source>
   <translation>सेटिंग के पन्ने</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>सेटिंग</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>All settings</source>
   <translation>सब सेटिंग</translation>
  </message>
 </context>
 <context>
  <name>SettingsPlace</name>
  <message>
   <source>Settings</source>
   <translation>सेटिंग</translation>
  </message>
 </context>
 <context>
  <name>ShareCard</name>
  <message>
   <source>Messages that were received, comments below your posts, and forms that were filled in.</source>
   <translation>मिले हुए संदेश, आपकी पोस्ट के नीचे के कमेंट, और भरे गए फ़ॉर्म।</translation>
  </message>
  <message>
   <source>Where people write</source>
   <translation>लोग कहाँ लिखते हैं</translation>
  </message>
 </context>
 <context>
  <name>ShopFacts</name>
  <message>
   <source>A bowl is 24 €, a set of four is 89 €.</source>
   <translation>एक कटोरा 24 € का है, चार का सेट 89 € का।</translation>
  </message>
  <message>
   <source>Anything else</source>
   <translation>और कुछ</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>डिलीवरी</translation>
  </message>
  <message>
   <source>Everything is dishwasher safe.</source>
   <translation>सब कुछ डिशवॉशर में धोया जा सकता है।</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>समय</translation>
  </message>
  <message>
   <source>Our workshop is at Calle Feria 12, Seville.</source>
   <translation>हमारी कार्यशाला Calle Feria 12, सेविया में है।</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>भुगतान</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>कीमतें</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>वापसी</translation>
  </message>
  <message>
   <source>We are there from Monday to Friday, 9 to 6.</source>
   <translation>हम सोमवार से शुक्रवार, 9 से 6 बजे तक मौजूद हैं।</translation>
  </message>
  <message>
   <source>We engrave names; that takes two weeks.</source>
   <translation>हम नाम उकेरते हैं; इसमें दो सप्ताह लगते हैं।</translation>
  </message>
  <message>
   <source>We ship to all of Europe in 3 to 5 days, for 6 €.</source>
   <translation>हम पूरे यूरोप में 3 से 5 दिन में भेजते हैं, 6 € में।</translation>
  </message>
  <message>
   <source>What you sell</source>
   <translation>आप क्या बेचते हैं</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>आप कहाँ हैं</translation>
  </message>
  <message>
   <source>You can pay by card, by transfer or in the shop.</source>
   <translation>आप कार्ड से, बैंक ट्रांसफ़र से या दुकान में भुगतान कर सकते हैं।</translation>
  </message>
  <message>
   <source>You can send anything back within 30 days.</source>
   <translation>आप 30 दिन के भीतर कुछ भी वापस भेज सकते हैं।</translation>
  </message>
 </context>
 <context>
  <name>ShopFactsPage</name>
  <message>
   <source>Shop facts</source>
   <translation>दुकान की जानकारी</translation>
  </message>
  <message>
   <source>What you tell customers again and again, a sentence a line. Conwerz suggests the line that answers, and sends nothing of it by itself unless you allow that under AI.</source>
   <translation>जो आप ग्राहकों को बार-बार बताते हैं, हर पंक्ति में एक वाक्य। Conwerz वह पंक्ति सुझाता है जो जवाब हो, और जब तक आप AI में अनुमति न दें, उसमें से कुछ अपने-आप नहीं भेजता।</translation>
  </message>
 </context>
 <context>
  <name>Shut</name>
  <message>
   <source>Blocked</source>
   <translation>ब्लॉक</translation>
  </message>
  <message>
   <source>Blocked in Conwerz alone: they can go on writing, and do not notice.</source>
   <translation>केवल Conwerz में ब्लॉक: वे लिखते रह सकते हैं और उन्हें पता नहीं चलता।</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>स्पैम</translation>
  </message>
  <message>
   <source>WhatsApp is being told to keep them away.</source>
   <translation>WhatsApp को उन्हें दूर रखने को कहा जा रहा है।</translation>
  </message>
  <message>
   <source>WhatsApp is being told to let them in again.</source>
   <translation>WhatsApp को उन्हें फिर आने देने को कहा जा रहा है।</translation>
  </message>
  <message>
   <source>You blocked this person on WhatsApp: neither of you can write to the other. Let them in to change that.</source>
   <translation>आपने इस व्यक्ति को WhatsApp पर ब्लॉक किया है: दोनों में से कोई दूसरे को नहीं लिख सकता। बदलने के लिए उन्हें आने दें।</translation>
  </message>
 </context>
 <context>
  <name>SnoozePopup</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>A time to come: 2d, 16:30, mon 9:00, 2026-12-24</source>
   <translation>आने वाला समय: 2d, 16:30, सोमवार 9:00, 2026-12-24</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>दूसरा समय</translation>
  </message>
  <message>
   <source>Another time: 3h, 16:30, fri 10:00</source>
   <translation>दूसरा समय: 3h, 16:30, शुक्रवार 10:00</translation>
  </message>
  <message>
   <source>Snooze until</source>
   <translation>इस समय तक स्नूज़</translation>
  </message>
 </context>
 <context>
  <name>StageColumn</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>StagesQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Keep these names</source>
   <translation>ये नाम रखें</translation>
  </message>
  <message>
   <source>Their order and their meaning stay: a lead in the fourth is won, in the fifth it is lost. Left empty, the usual name comes back.</source>
   <translation>इनका क्रम और अर्थ वही रहता है: चौथे चरण की लीड बनी है, पाँचवें की नहीं बनी। खाली छोड़ें, तो सामान्य नाम लौट आता है।</translation>
  </message>
  <message>
   <source>What do you call the stages?</source>
   <translation>आप चरणों को क्या कहते हैं?</translation>
  </message>
  <message>
   <source>Your name for “%1”</source>
   <translation>“%1” के लिए आपका नाम</translation>
  </message>
 </context>
 <context>
  <name>Stories</name>
  <message>
   <source>A colleague answers in Business Suite</source>
   <translation>एक सहकर्मी Business Suite में जवाब देता है</translation>
  </message>
  <message>
   <source>A conversation from before</source>
   <translation>पहले की एक बातचीत</translation>
  </message>
  <message>
   <source>A customer with a new number</source>
   <translation>नए नंबर वाला ग्राहक</translation>
  </message>
  <message>
   <source>A customer without a name</source>
   <translation>बिना नाम का ग्राहक</translation>
  </message>
  <message>
   <source>A customer without a phone number</source>
   <translation>बिना फ़ोन नंबर का ग्राहक</translation>
  </message>
  <message>
   <source>A message is taken back</source>
   <translation>एक संदेश वापस लिया जाता है</translation>
  </message>
  <message>
   <source>A message is taken back, and Meta tells nobody</source>
   <translation>एक संदेश वापस लिया जाता है, और Meta किसी को नहीं बताता</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>एक फ़ोटो</translation>
  </message>
  <message>
   <source>A question below a post</source>
   <translation>पोस्ट के नीचे एक सवाल</translation>
  </message>
  <message>
   <source>A question that wants a long answer</source>
   <translation>एक सवाल जिसका जवाब लंबा है</translation>
  </message>
  <message>
   <source>A voice message</source>
   <translation>एक वॉइस संदेश</translation>
  </message>
  <message>
   <source>An album of six photos</source>
   <translation>छह फ़ोटो का एल्बम</translation>
  </message>
  <message>
   <source>An answer to a story</source>
   <translation>स्टोरी का जवाब</translation>
  </message>
  <message>
   <source>Every webhook comes twice</source>
   <translation>हर Webhook दो बार आता है</translation>
  </message>
  <message>
   <source>Messages come in the wrong order</source>
   <translation>संदेश गलत क्रम में आते हैं</translation>
  </message>
  <message>
   <source>Meta asks for a pause</source>
   <translation>Meta थोड़ा रुकने को कहता है</translation>
  </message>
  <message>
   <source>Meta forgets to tell of a message</source>
   <translation>Meta एक संदेश बताना भूल जाता है</translation>
  </message>
  <message>
   <source>Meta pauses a template</source>
   <translation>Meta एक टेम्प्लेट रोक देता है</translation>
  </message>
  <message>
   <source>Meta refuses the next answer for a reason new to us</source>
   <translation>Meta अगले जवाब को ऐसे कारण से मना करता है जो हमारे लिए नया है</translation>
  </message>
  <message>
   <source>One Brazilian number, written in two ways</source>
   <translation>ब्राज़ील का एक ही नंबर, दो तरह से लिखा हुआ</translation>
  </message>
  <message>
   <source>Photos on Instagram, which are only looked at</source>
   <translation>Instagram पर फ़ोटो, जो केवल देखे जाते हैं</translation>
  </message>
  <message>
   <source>Places, contacts, orders, forms, and what only a phone shows</source>
   <translation>जगहें, संपर्क, ऑर्डर, फ़ॉर्म, और जो केवल फ़ोन दिखाता है</translation>
  </message>
  <message>
   <source>Show each permission at work</source>
   <translation>हर अनुमति का इस्तेमाल दिखाएँ</translation>
  </message>
  <message>
   <source>Somebody who wrote 25 hours ago</source>
   <translation>कोई जिसने 25 घंटे पहले लिखा</translation>
  </message>
  <message>
   <source>Somebody who wrote eight days ago</source>
   <translation>कोई जिसने आठ दिन पहले लिखा</translation>
  </message>
 </context>
 <context>
  <name>StoryMenu</name>
  <message>
   <source>Make something happen</source>
   <translation>कुछ होने दें</translation>
  </message>
 </context>
 <context>
  <name>SuggestionBar</name>
  <message>
   <source>Suggestion, %1: %2</source>
   <translation>सुझाव, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>SwitchQuestion</name>
  <message>
   <source>Ask Meta for it</source>
   <translation>Meta से माँगें</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>लौटाएँ</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>वैसा ही रहने दें</translation>
  </message>
 </context>
 <context>
  <name>TemplateBook</name>
  <message>
   <source>Choose a PDF</source>
   <translation>PDF चुनें</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>तस्वीर चुनें</translation>
  </message>
  <message>
   <source>Choose a video</source>
   <translation>वीडियो चुनें</translation>
  </message>
  <message>
   <source>Example for the end of the address of “%1”</source>
   <translation>“%1” के पते के अंत का उदाहरण</translation>
  </message>
  <message>
   <source>Example for {{%1}}</source>
   <translation>{{%1}} का उदाहरण</translation>
  </message>
 </context>
 <context>
  <name>TemplateCard</name>
  <message>
   <source>Change %1</source>
   <translation>%1 बदलें</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>%1 हटाएँ</translation>
  </message>
 </context>
 <context>
  <name>TemplatePanel</name>
  <message>
   <source>All templates (Esc)</source>
   <translation>सब टेम्प्लेट (Esc)</translation>
  </message>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Meta से सबसे नए पूछे जा रहे हैं</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>फ़ाइल चुनें</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>टेम्प्लेट चुनें</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>दूसरी फ़ाइल चुनें</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Find a template</source>
   <translation>टेम्प्लेट खोजें</translation>
  </message>
  <message>
   <source>No template here. Write one in Settings, Templates.</source>
   <translation>यहाँ कोई टेम्प्लेट नहीं। सेटिंग, टेम्प्लेट में एक लिखें।</translation>
  </message>
  <message>
   <source>Send the template</source>
   <translation>टेम्प्लेट भेजें</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>टेम्प्लेट</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>ग्राहक पढ़ता है: %1</translation>
  </message>
  <message>
   <source>for example %1</source>
   <translation>जैसे %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePicker</name>
  <message>
   <source>A document stands above the text. Choose one.</source>
   <translation>पाठ के ऊपर एक दस्तावेज़ होता है। एक चुनें।</translation>
  </message>
  <message>
   <source>A picture stands above the text. Choose one.</source>
   <translation>पाठ के ऊपर एक तस्वीर होती है। एक चुनें।</translation>
  </message>
  <message>
   <source>A video stands above the text. Choose one.</source>
   <translation>पाठ के ऊपर एक वीडियो होता है। एक चुनें।</translation>
  </message>
  <message>
   <source>End of the button's address</source>
   <translation>बटन के पते का अंत</translation>
  </message>
  <message>
   <source>This is no document: the template was approved with one.</source>
   <translation>यह दस्तावेज़ नहीं है: टेम्प्लेट दस्तावेज़ के साथ स्वीकृत हुआ था।</translation>
  </message>
  <message>
   <source>This is no picture: the template was approved with one.</source>
   <translation>यह तस्वीर नहीं है: टेम्प्लेट तस्वीर के साथ स्वीकृत हुआ था।</translation>
  </message>
  <message>
   <source>This is no video: the template was approved with one.</source>
   <translation>यह वीडियो नहीं है: टेम्प्लेट वीडियो के साथ स्वीकृत हुआ था।</translation>
  </message>
  <message>
   <source>Value %1</source>
   <translation>मान %1</translation>
  </message>
 </context>
 <context>
  <name>TemplateSheet</name>
  <message>
   <source>A new template</source>
   <translation>नया टेम्प्लेट</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>ऑर्डर के बारे में</translation>
  </message>
  <message>
   <source>Above the text</source>
   <translation>पाठ के ऊपर</translation>
  </message>
  <message>
   <source>Being submitted</source>
   <translation>भेजा जा रहा है</translation>
  </message>
  <message>
   <source>Buttons, one a line: words, then an address or a number if it opens one</source>
   <translation>बटन, हर पंक्ति में एक: शब्द, फिर पता या नंबर, अगर बटन उसे खोलता है</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Change the template</source>
   <translation>टेम्प्लेट बदलें</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>दस्तावेज़</translation>
  </message>
  <message>
   <source>Follow the parcel https://parcels.example/{{1}}</source>
   <translation>पार्सल देखें https://parcels.example/{{1}}</translation>
  </message>
  <message>
   <source>Footer, if any</source>
   <translation>फ़ुटर, अगर हो</translation>
  </message>
  <message>
   <source>Heading, if any</source>
   <translation>शीर्षक, अगर हो</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>भाषा</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>मार्केटिंग</translation>
  </message>
  <message>
   <source>Meta's reviewers look at one. With each message you choose its own.</source>
   <translation>Meta के समीक्षक एक देखते हैं। हर संदेश के साथ आप उसका अपना चुनते हैं।</translation>
  </message>
  <message>
   <source>Meta's reviewers read it</source>
   <translation>Meta के समीक्षक इसे पढ़ते हैं</translation>
  </message>
  <message>
   <source>Name, for you and Meta only</source>
   <translation>नाम, केवल आपके और Meta के लिए</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>तस्वीर</translation>
  </message>
  <message>
   <source>Submit for review</source>
   <translation>समीक्षा के लिए भेजें</translation>
  </message>
  <message>
   <source>Text, with {{1}}, {{2}} … where a value goes</source>
   <translation>पाठ, जिसमें मान की जगह {{1}}, {{2}} … हो</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>ग्राहक पढ़ता है: %1</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>वीडियो</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>शब्द</translation>
  </message>
  <message>
   <source>en</source>
   <translation>hi</translation>
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
   <translation>बटन में 25 तक अक्षर हो सकते हैं। पता https:// से शुरू होता है और {{1}} केवल उसके बिलकुल अंत में होता है; अधिकतम दो पते और एक नंबर।</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>ऑर्डर के बारे में</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>स्वीकृत</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>आर्काइव किया गया</translation>
  </message>
  <message>
   <source>Being deleted</source>
   <translation>हटाया जा रहा है</translation>
  </message>
  <message>
   <source>Being reviewed</source>
   <translation>समीक्षा हो रही है</translation>
  </message>
  <message>
   <source>Choose the file at the head: Meta's reviewers look at one like it.</source>
   <translation>ऊपर की फ़ाइल चुनें: Meta के समीक्षक वैसी एक देखते हैं।</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>हटाया गया</translation>
  </message>
  <message>
   <source>Fields are numbered from 1: {{1}}, {{2}} …</source>
   <translation>फ़ील्ड 1 से गिने जाते हैं: {{1}}, {{2}} …</translation>
  </message>
  <message>
   <source>Free while the customer's 24 h last.</source>
   <translation>ग्राहक के 24 घंटे चलने तक मुफ़्त।</translation>
  </message>
  <message>
   <source>Give an example for every field: Meta's reviewers need it.</source>
   <translation>हर फ़ील्ड का उदाहरण दें: Meta के समीक्षकों को वह चाहिए।</translation>
  </message>
  <message>
   <source>Heading and footer are one line each, without fields.</source>
   <translation>शीर्षक और फ़ुटर एक-एक पंक्ति के होते हैं, बिना फ़ील्ड के।</translation>
  </message>
  <message>
   <source>In a state that is new to Conwerz</source>
   <translation>ऐसी स्थिति में जो Conwerz के लिए नई है</translation>
  </message>
  <message>
   <source>In appeal</source>
   <translation>अपील में</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>मार्केटिंग</translation>
  </message>
  <message>
   <source>Meta charges its authentication price for each message.</source>
   <translation>Meta हर संदेश का अपना प्रमाणीकरण मूल्य लेता है।</translation>
  </message>
  <message>
   <source>Meta charges its marketing price for each message.</source>
   <translation>Meta हर संदेश का अपना मार्केटिंग मूल्य लेता है।</translation>
  </message>
  <message>
   <source>Meta charges its utility price for each message.</source>
   <translation>Meta हर संदेश का अपना यूटिलिटी मूल्य लेता है।</translation>
  </message>
  <message>
   <source>Meta finds it abusive.</source>
   <translation>Meta इसे अपमानजनक मानता है।</translation>
  </message>
  <message>
   <source>Meta finds it promotional for its category.</source>
   <translation>Meta इसे इसकी श्रेणी के लिए प्रचार मानता है।</translation>
  </message>
  <message>
   <source>Meta finds its category wrong.</source>
   <translation>Meta इसकी श्रेणी गलत मानता है।</translation>
  </message>
  <message>
   <source>Meta finds its form wrong.</source>
   <translation>Meta इसका रूप गलत मानता है।</translation>
  </message>
  <message>
   <source>Meta may charge for each message.</source>
   <translation>Meta हर संदेश का मूल्य ले सकता है।</translation>
  </message>
  <message>
   <source>Meta takes it for a scam.</source>
   <translation>Meta इसे धोखाधड़ी मानता है।</translation>
  </message>
  <message>
   <source>Meta's reason: %1</source>
   <translation>Meta का कारण: %1</translation>
  </message>
  <message>
   <source>Open on your phone: it holds a part that Conwerz cannot send</source>
   <translation>अपने फ़ोन पर खोलें: इसमें ऐसा हिस्सा है जिसे Conwerz नहीं भेज सकता</translation>
  </message>
  <message>
   <source>Over the limit</source>
   <translation>सीमा से ऊपर</translation>
  </message>
  <message>
   <source>Paused by Meta</source>
   <translation>Meta ने रोका</translation>
  </message>
  <message>
   <source>Quality high</source>
   <translation>गुणवत्ता उच्च</translation>
  </message>
  <message>
   <source>Quality low</source>
   <translation>गुणवत्ता कम</translation>
  </message>
  <message>
   <source>Quality medium</source>
   <translation>गुणवत्ता मध्यम</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>अस्वीकार किया गया</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>साइन इन कोड</translation>
  </message>
  <message>
   <source>Switched off by Meta</source>
   <translation>Meta ने बंद किया</translation>
  </message>
  <message>
   <source>The name has small letters, figures and _ only.</source>
   <translation>नाम में केवल छोटे अंग्रेज़ी अक्षर, अंक और _ होते हैं।</translation>
  </message>
  <message>
   <source>The text is empty.</source>
   <translation>पाठ खाली है।</translation>
  </message>
  <message>
   <source>The text must not begin or end with a field.</source>
   <translation>पाठ फ़ील्ड से शुरू या खत्म नहीं होना चाहिए।</translation>
  </message>
  <message>
   <source>There are too many fields for so few words.</source>
   <translation>इतने कम शब्दों के लिए फ़ील्ड बहुत ज़्यादा हैं।</translation>
  </message>
  <message>
   <source>This person wants no more offers</source>
   <translation>यह व्यक्ति और ऑफ़र नहीं चाहता</translation>
  </message>
  <message>
   <source>Up to 1,024 characters for the text, 60 for heading and footer.</source>
   <translation>पाठ के लिए 1,024 तक अक्षर, शीर्षक और फ़ुटर के लिए 60।</translation>
  </message>
 </context>
 <context>
  <name>TemplatesPage</name>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Meta से सबसे नए पूछे जा रहे हैं</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>%1 हटाएँ?</translation>
  </message>
  <message>
   <source>Delete the template</source>
   <translation>टेम्प्लेट हटाएँ</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>रहने दें</translation>
  </message>
  <message>
   <source>Meta deletes it in this language. For 30 days no other template may have its name.</source>
   <translation>Meta इसे इस भाषा में हटा देता है। 30 दिन तक किसी दूसरे टेम्प्लेट का यह नाम नहीं हो सकता।</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>कोई WhatsApp नंबर कनेक्ट नहीं है</translation>
  </message>
  <message>
   <source>No templates yet</source>
   <translation>अभी कोई टेम्प्लेट नहीं</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>टेम्प्लेट</translation>
  </message>
  <message>
   <source>Templates belong to a WhatsApp account. They appear here once one is connected.</source>
   <translation>टेम्प्लेट WhatsApp अकाउंट के होते हैं। एक कनेक्ट होने पर वे यहाँ दिखते हैं।</translation>
  </message>
  <message>
   <source>Texts that Meta has approved, for WhatsApp customers who wrote more than 24 h ago.</source>
   <translation>Meta के स्वीकृत किए पाठ, उन WhatsApp ग्राहकों के लिए जिन्हें लिखे 24 घंटे से ज़्यादा हुए।</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>टेम्प्लेट लिखें</translation>
  </message>
  <message>
   <source>Write one, and Meta reviews it, mostly within minutes.</source>
   <translation>एक लिखें, और Meta उसकी समीक्षा करता है, अक्सर कुछ मिनटों में।</translation>
  </message>
 </context>
 <context>
  <name>Thread</name>
  <message>
   <source>You</source>
   <translation>आप</translation>
  </message>
 </context>
 <context>
  <name>ThreadHeader</name>
  <message>
   <source>About this person</source>
   <translation>इस व्यक्ति के बारे में</translation>
  </message>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>सूची पर वापस (Esc)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>Label %1</source>
   <translation>लेबल %1</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>%1 के बारे में और</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>फिर खोलें</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>स्नूज़</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>तारा लगाएँ</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>तारा हटाएँ</translation>
  </message>
  <message>
   <source>being answered in Meta's Business Suite</source>
   <translation>Meta के Business Suite में जवाब दिया जा रहा है</translation>
  </message>
  <message>
   <source>being answered in another program</source>
   <translation>दूसरे प्रोग्राम में जवाब दिया जा रहा है</translation>
  </message>
 </context>
 <context>
  <name>ThreadPane</name>
  <message>
   <source>Conversation with %1</source>
   <translation>%1 से बातचीत</translation>
  </message>
  <message>
   <source>Messages, newest last</source>
   <translation>संदेश, सबसे नया अंत में</translation>
  </message>
 </context>
 <context>
  <name>ThreadSearchBar</name>
  <message>
   <source>Close the search (Esc)</source>
   <translation>खोज बंद करें (Esc)</translation>
  </message>
  <message>
   <source>Newer (Down)</source>
   <translation>नए (नीचे तीर)</translation>
  </message>
  <message>
   <source>Older (Up)</source>
   <translation>पुराने (ऊपर तीर)</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>इस बातचीत में खोजें</translation>
  </message>
 </context>
 <context>
  <name>Transcripts</name>
  <message>
   <source>%1 · %2 · printed %3</source>
   <translation>%1 · %2 · %3 को प्रिंट किया</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>ग्राहक ने वापस लिया, और यहाँ मिटाया गया</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n अपठित</numerusform>
    <numerusform>%n अपठित</numerusform>
   </translation>
  </message>
  <message>
   <source>Open Conwerz</source>
   <translation>Conwerz खोलें</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>बंद करें</translation>
  </message>
 </context>
 <context>
  <name>Triage</name>
  <message>
   <source>%1 comes back: %2</source>
   <translation>%1 की वापसी: %2</translation>
  </message>
  <message>
   <source>%1 is back among the others</source>
   <translation>%1 की बातचीत फिर बाकियों के साथ है</translation>
  </message>
  <message>
   <source>%1 is blocked</source>
   <translation>%1 ब्लॉक है</translation>
  </message>
  <message>
   <source>%1 is done</source>
   <translation>%1: काम पूरा</translation>
  </message>
  <message>
   <source>%1 is no longer snoozed</source>
   <translation>%1 अब स्नूज़ नहीं है</translation>
  </message>
  <message>
   <source>%1 is no longer starred</source>
   <translation>%1 अब तारांकित नहीं है</translation>
  </message>
  <message>
   <source>%1 is open again</source>
   <translation>%1: बातचीत फिर खुली</translation>
  </message>
  <message>
   <source>%1 is read</source>
   <translation>%1: पढ़ लिया</translation>
  </message>
  <message>
   <source>%1 is spam from now on</source>
   <translation>%1 अब से स्पैम है</translation>
  </message>
  <message>
   <source>%1 is starred</source>
   <translation>%1 तारांकित है</translation>
  </message>
  <message>
   <source>%1 is unread</source>
   <translation>%1: अपठित</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations</source>
   <translation>
    <numerusform>%n बातचीत</numerusform>
    <numerusform>%n बातचीत</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are back</source>
   <translation>
    <numerusform>%n बातचीत लौट आई</numerusform>
    <numerusform>%n बातचीत लौट आईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are done</source>
   <translation>
    <numerusform>%n बातचीत का काम पूरा</numerusform>
    <numerusform>%n बातचीत का काम पूरा</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer snoozed</source>
   <translation>
    <numerusform>%n बातचीत अब स्नूज़ नहीं है</numerusform>
    <numerusform>%n बातचीत अब स्नूज़ नहीं हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer starred</source>
   <translation>
    <numerusform>%n बातचीत अब तारांकित नहीं है</numerusform>
    <numerusform>%n बातचीत अब तारांकित नहीं हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are open again</source>
   <translation>
    <numerusform>%n बातचीत फिर खुली है</numerusform>
    <numerusform>%n बातचीत फिर खुली हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are read</source>
   <translation>
    <numerusform>%n बातचीत पढ़ी हुई है</numerusform>
    <numerusform>%n बातचीत पढ़ी हुई हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are spam from now on</source>
   <translation>
    <numerusform>%n बातचीत अब से स्पैम है</numerusform>
    <numerusform>%n बातचीत अब से स्पैम हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are starred</source>
   <translation>
    <numerusform>%n बातचीत तारांकित है</numerusform>
    <numerusform>%n बातचीत तारांकित हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are unread</source>
   <translation>
    <numerusform>%n बातचीत अपठित है</numerusform>
    <numerusform>%n बातचीत अपठित हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations come back: %2</source>
   <translation>
    <numerusform>%n बातचीत लौटेगी: %2</numerusform>
    <numerusform>%n बातचीत लौटेंगी: %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are blocked</source>
   <translation>
    <numerusform>%n व्यक्ति ब्लॉक है</numerusform>
    <numerusform>%n लोग ब्लॉक हैं</numerusform>
   </translation>
  </message>
  <message>
   <source>Before the window closes</source>
   <translation>जवाब का समय खत्म होने से पहले</translation>
  </message>
  <message>
   <source>Bring back now</source>
   <translation>अभी वापस लाएँ</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>आज बाद में</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>अगले सप्ताह</translation>
  </message>
  <message>
   <source>Nothing can be unread where you wrote last</source>
   <translation>जहाँ पिछला संदेश आपका है, वहाँ कुछ अपठित नहीं हो सकता</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>वापस लिया</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>आज शाम</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>कल सुबह</translation>
  </message>
 </context>
 <context>
  <name>TroubleScreen</name>
  <message>
   <source>Back</source>
   <translation>वापस</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>नए सिरे से शुरू करें</translation>
  </message>
  <message>
   <source>Open with the code</source>
   <translation>कोड से खोलें</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>खुल रहा है…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>बैकअप वापस लाएँ…</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>जो पढ़ा जा सके, सहेजें</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>फिर कोशिश करें</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>रिकवरी कोड इस्तेमाल करें</translation>
  </message>
 </context>
 <context>
  <name>Troubles</name>
  <message>
   <source>%1 could not be written there. Choose another folder.</source>
   <translation>%1 वहाँ लिखी नहीं जा सकी। दूसरा फ़ोल्डर चुनें।</translation>
  </message>
  <message numerus="yes">
   <source>%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</source>
   <translation>
    <numerusform>%n संदेश पढ़ा जा सका। बातचीत: %1। जो बाकी है वह Messenger और Instagram से फिर लाया जा रहा है; WhatsApp इसका तरीका नहीं देता।</numerusform>
    <numerusform>%n संदेश पढ़े जा सके। बातचीत: %1। जो बाकी है वह Messenger और Instagram से फिर लाया जा रहा है; WhatsApp इसका तरीका नहीं देता।</numerusform>
   </translation>
  </message>
  <message>
   <source>A file of settings for this computer has a mistake in it. What it forbids is not known, so Conwerz opens nothing.</source>
   <translation>इस कंप्यूटर की सेटिंग की एक फ़ाइल में गलती है। वह क्या मना करती है, यह पता नहीं, इसलिए Conwerz कुछ नहीं खोलता।</translation>
  </message>
  <message>
   <source>A part of the key is missing</source>
   <translation>कुंजी का एक हिस्सा गायब है</translation>
  </message>
  <message numerus="yes">
   <source>All %n messages could be read. Conversations: %1.</source>
   <translation>
    <numerusform>%n संदेश पढ़ा जा सका। बातचीत: %1।</numerusform>
    <numerusform>सभी %n संदेश पढ़े जा सके। बातचीत: %1।</numerusform>
   </translation>
  </message>
  <message>
   <source>Allow Conwerz to use the keychain, then try again.</source>
   <translation>Conwerz को कीचेन इस्तेमाल करने की अनुमति दें, फिर दोबारा कोशिश करें।</translation>
  </message>
  <message>
   <source>Ask your administrator to run conwerz doctor, which names the mistake.</source>
   <translation>अपने एडमिनिस्ट्रेटर से conwerz doctor चलाने को कहें, जो गलती बताता है।</translation>
  </message>
  <message>
   <source>Conwerz cannot reach a keychain</source>
   <translation>Conwerz किसी कीचेन तक नहीं पहुँच सकता</translation>
  </message>
  <message>
   <source>Conwerz does not know this system's keychain</source>
   <translation>Conwerz इस सिस्टम का कीचेन नहीं जानता</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and no program in this session offers one.</source>
   <translation>Conwerz अपनी कुंजियाँ आपके डेस्कटॉप के कीचेन में रखता है, और इस सत्र का कोई प्रोग्राम कीचेन नहीं देता।</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and this session has none: it was started without a desktop session.</source>
   <translation>Conwerz अपनी कुंजियाँ आपके डेस्कटॉप के कीचेन में रखता है, और इस सत्र में कोई नहीं है: इसे डेस्कटॉप सत्र के बिना शुरू किया गया।</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and it could not be asked.</source>
   <translation>Conwerz अपनी कुंजियाँ आपके सिस्टम के कीचेन में रखता है, और उससे पूछा नहीं जा सका।</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and something is wrong with it.</source>
   <translation>Conwerz अपनी कुंजियाँ आपके सिस्टम के कीचेन में रखता है, और उसमें कुछ गड़बड़ है।</translation>
  </message>
  <message>
   <source>Conwerz runs on Windows, macOS and Linux desktops.</source>
   <translation>Conwerz Windows, macOS और Linux डेस्कटॉप पर चलता है।</translation>
  </message>
  <message>
   <source>Enter your recovery code: it opens these messages and puts their key into this keychain.</source>
   <translation>अपना रिकवरी कोड लिखें: वह ये संदेश खोलता है और उनकी कुंजी इस कीचेन में रखता है।</translation>
  </message>
  <message>
   <source>Enter your recovery code: the key goes back into the keychain, and all is as before.</source>
   <translation>अपना रिकवरी कोड लिखें: कुंजी कीचेन में लौट जाएगी, और सब पहले जैसा होगा।</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>कुछ जगह खाली करें, फिर दोबारा कोशिश करें।</translation>
  </message>
  <message>
   <source>Install and start GNOME Keyring or KWallet, or switch on its Secret Service, then try again.</source>
   <translation>GNOME Keyring या KWallet इंस्टॉल करके शुरू करें, या उसकी Secret Service चालू करें, फिर दोबारा कोशिश करें।</translation>
  </message>
  <message>
   <source>Install the latest version and start it instead.</source>
   <translation>सबसे नया संस्करण इंस्टॉल करें और उसी को शुरू करें।</translation>
  </message>
  <message>
   <source>It is whole, but the disk or the keychain did not take it in. What was here is as before. Make room, unlock the keychain, and restore it again.</source>
   <translation>बैकअप पूरा है, पर डिस्क या कीचेन ने उसे नहीं लिया। यहाँ जो था, वह पहले जैसा है। जगह बनाएँ, कीचेन का ताला खोलें, और उसे फिर वापस लाएँ।</translation>
  </message>
  <message>
   <source>Log in to your desktop as usual and start Conwerz from there.</source>
   <translation>हमेशा की तरह अपने डेस्कटॉप में लॉगिन करें और Conwerz वहाँ से शुरू करें।</translation>
  </message>
  <message>
   <source>No keychain is running</source>
   <translation>कोई कीचेन नहीं चल रहा</translation>
  </message>
  <message>
   <source>Not even its first page could be read, so no message could be saved from it. The file was left as it is.</source>
   <translation>इसका पहला पन्ना भी पढ़ा नहीं जा सका, इसलिए इससे कोई संदेश बचाया नहीं जा सका। फ़ाइल जैसी थी वैसी छोड़ दी गई।</translation>
  </message>
  <message>
   <source>Nothing could be read of the damaged file</source>
   <translation>ख़राब फ़ाइल से कुछ पढ़ा नहीं जा सका</translation>
  </message>
  <message>
   <source>Nothing was saved</source>
   <translation>कुछ सहेजा नहीं गया</translation>
  </message>
  <message>
   <source>Restore a backup. If there is none, begin anew: the file is set aside, and Meta still has what is recent.</source>
   <translation>बैकअप वापस लाएँ। न हो, तो नए सिरे से शुरू करें: फ़ाइल अलग रख दी जाती है, और जो हाल का है वह Meta के पास अब भी है।</translation>
  </message>
  <message>
   <source>Restore the keychain from a backup, or use your recovery code.</source>
   <translation>कीचेन को बैकअप से वापस लाएँ, या अपना रिकवरी कोड इस्तेमाल करें।</translation>
  </message>
  <message>
   <source>Save what can be read: the damaged file is set aside, and what is missing is fetched again.</source>
   <translation>जो पढ़ा जा सके, सहेजें: ख़राब फ़ाइल अलग रख दी जाती है, और जो गायब है वह फिर लाया जाता है।</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>सहेजा गया</translation>
  </message>
  <message>
   <source>Set up GNOME Keyring or KWallet with a password, then try again.</source>
   <translation>GNOME Keyring या KWallet को पासवर्ड के साथ तैयार करें, फिर दोबारा कोशिश करें।</translation>
  </message>
  <message>
   <source>The backup was not restored</source>
   <translation>बैकअप वापस नहीं लाया जा सका</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>डिस्क भर गई है</translation>
  </message>
  <message>
   <source>The file with your messages did not open. It was left untouched.</source>
   <translation>आपके संदेशों की फ़ाइल नहीं खुली। उसे छुआ नहीं गया।</translation>
  </message>
  <message>
   <source>The file with your messages is damaged</source>
   <translation>आपके संदेशों की फ़ाइल ख़राब है</translation>
  </message>
  <message>
   <source>The key does not open your messages</source>
   <translation>कुंजी आपके संदेश नहीं खोलती</translation>
  </message>
  <message>
   <source>The key is right, but parts of the file cannot be read. This is most often a failing disk. Conwerz has stopped writing to it.</source>
   <translation>कुंजी सही है, पर फ़ाइल के कुछ हिस्से पढ़े नहीं जा सकते। अक्सर इसका कारण ख़राब होती डिस्क है। Conwerz ने उसमें लिखना बंद कर दिया है।</translation>
  </message>
  <message>
   <source>The key to your messages is gone</source>
   <translation>आपके संदेशों की कुंजी नहीं रही</translation>
  </message>
  <message>
   <source>The keychain does not answer</source>
   <translation>कीचेन जवाब नहीं देता</translation>
  </message>
  <message>
   <source>The keychain does not work</source>
   <translation>कीचेन काम नहीं करता</translation>
  </message>
  <message>
   <source>The keychain has no password yet</source>
   <translation>कीचेन का अभी कोई पासवर्ड नहीं है</translation>
  </message>
  <message>
   <source>The keychain holds a key, but not the one these messages were encrypted with. The file was left untouched.</source>
   <translation>कीचेन में एक कुंजी है, पर वह नहीं जिससे ये संदेश एन्क्रिप्ट हुए थे। फ़ाइल को छुआ नहीं गया।</translation>
  </message>
  <message>
   <source>The keychain is locked</source>
   <translation>कीचेन पर ताला है</translation>
  </message>
  <message>
   <source>The keychain is open, but Conwerz's entry in it is incomplete. Your messages were left as they are.</source>
   <translation>कीचेन खुला है, पर उसमें Conwerz की प्रविष्टि अधूरी है। आपके संदेश जैसे थे वैसे छोड़ दिए गए।</translation>
  </message>
  <message>
   <source>The keychain is open, but it did not hand over Conwerz's key.</source>
   <translation>कीचेन खुला है, पर उसने Conwerz की कुंजी नहीं दी।</translation>
  </message>
  <message>
   <source>The keychain said no</source>
   <translation>कीचेन ने मना कर दिया</translation>
  </message>
  <message>
   <source>The keychain that is set up here would keep your keys readable on the disk, so Conwerz does not use it.</source>
   <translation>यहाँ लगा कीचेन आपकी कुंजियाँ डिस्क पर पढ़ने लायक रखता, इसलिए Conwerz उसे इस्तेमाल नहीं करता।</translation>
  </message>
  <message>
   <source>There is no room left to write messages down. Nothing is lost: what customers write waits on the relay.</source>
   <translation>संदेश लिखने की जगह नहीं बची। कुछ खोया नहीं है: ग्राहक जो लिखते हैं, वह रिले पर रुकता है।</translation>
  </message>
  <message>
   <source>These messages belong to a newer Conwerz</source>
   <translation>ये संदेश किसी नए Conwerz के हैं</translation>
  </message>
  <message>
   <source>They were last opened by a later version than this one. The file was left untouched.</source>
   <translation>इन्हें पिछली बार इससे नए संस्करण ने खोला था। फ़ाइल को छुआ नहीं गया।</translation>
  </message>
  <message>
   <source>This keychain does not protect anything</source>
   <translation>यह कीचेन किसी चीज़ की रक्षा नहीं करता</translation>
  </message>
  <message>
   <source>Try again and choose a password for it. Conwerz keeps nothing readable without it.</source>
   <translation>फिर कोशिश करें और उसके लिए एक पासवर्ड चुनें। उसके बिना Conwerz पढ़ने लायक कुछ नहीं रखता।</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password.</source>
   <translation>फिर कोशिश करें और कीचेन का पासवर्ड लिखें।</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password. It is usually the one you log in with.</source>
   <translation>फिर कोशिश करें और कीचेन का पासवर्ड लिखें। अक्सर वह वही होता है जिससे आप लॉगिन करते हैं।</translation>
  </message>
  <message>
   <source>Try again. If that does not help, log out and in again.</source>
   <translation>फिर कोशिश करें। इससे न हो, तो लॉगआउट करके फिर लॉगिन करें।</translation>
  </message>
  <message>
   <source>Try again. Running “conwerz doctor” in a terminal says more.</source>
   <translation>फिर कोशिश करें। टर्मिनल में “conwerz doctor” चलाने पर और पता चलता है।</translation>
  </message>
  <message>
   <source>Without a keychain Conwerz would have to keep your keys readable on the disk, so it does not start.</source>
   <translation>कीचेन के बिना Conwerz को आपकी कुंजियाँ डिस्क पर पढ़ने लायक रखनी पड़तीं, इसलिए वह शुरू नहीं होता।</translation>
  </message>
  <message>
   <source>Your administrator's settings cannot be read</source>
   <translation>आपके एडमिनिस्ट्रेटर की सेटिंग पढ़ी नहीं जा सकती</translation>
  </message>
  <message>
   <source>Your desktop asked for a password for a new keyring, and the question was closed.</source>
   <translation>आपके डेस्कटॉप ने नए कीरिंग का पासवर्ड पूछा, और वह सवाल बंद कर दिया गया।</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted, but the keychain no longer holds their key. Conwerz makes no new one, so that nothing is lost.</source>
   <translation>आपके संदेश यहाँ हैं, एन्क्रिप्टेड, पर कीचेन में अब उनकी कुंजी नहीं है। Conwerz नई कुंजी नहीं बनाता, ताकि कुछ न खोए।</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. The key is in the keychain, and it was not opened: the password was wrong, or the question was closed.</source>
   <translation>आपके संदेश यहाँ हैं, एन्क्रिप्टेड। कुंजी कीचेन में है, और वह नहीं खोला गया: पासवर्ड गलत था, या सवाल बंद कर दिया गया।</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Their key is in the keychain, and the keychain stayed shut.</source>
   <translation>आपके संदेश यहाँ हैं, एन्क्रिप्टेड। उनकी कुंजी कीचेन में है, और कीचेन बंद ही रहा।</translation>
  </message>
  <message>
   <source>Your messages cannot be opened</source>
   <translation>आपके संदेश खोले नहीं जा सकते</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>पूर्ववत करें</translation>
  </message>
 </context>
 <context>
  <name>UnkeptQuestion</name>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Close before you wrote the code down?</source>
   <translation>कोड लिखे बिना बंद करें?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>यहीं रहें</translation>
  </message>
  <message>
   <source>Without these words nobody can open your messages again if this computer's keychain is lost.</source>
   <translation>इन शब्दों के बिना, अगर इस कंप्यूटर का कीचेन खो जाए, तो आपके संदेश कोई फिर नहीं खोल सकता।</translation>
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <source>Looking for a new version…</source>
   <translation>नया वर्शन ढूँढा जा रहा है…</translation>
  </message>
  <message>
   <source>Nobody has looked for a new version yet.</source>
   <translation>नया वर्शन अब तक किसी ने नहीं ढूँढा।</translation>
  </message>
  <message>
   <source>The disk is too full for the new version. Make room and look again.</source>
   <translation>नए वर्शन के लिए डिस्क में जगह नहीं है। जगह बनाएँ और फिर देखें।</translation>
  </message>
  <message>
   <source>The new version did not start, so the one before is in use again, with all your data. A later version will be offered.</source>
   <translation>नया वर्शन शुरू नहीं हुआ, इसलिए पिछला फिर चल रहा है, आपके सारे डेटा के साथ। अगला वर्शन आने पर बताया जाएगा।</translation>
  </message>
  <message>
   <source>The practice shop reaches no network, so it looks for no updates.</source>
   <translation>अभ्यास दुकान किसी नेटवर्क तक नहीं पहुँचती, इसलिए वह अपडेट नहीं ढूँढती।</translation>
  </message>
  <message>
   <source>The update server does not answer. Look again when you are online.</source>
   <translation>अपडेट सर्वर जवाब नहीं दे रहा। ऑनलाइन होने पर फिर देखें।</translation>
  </message>
  <message>
   <source>This build has no update server.</source>
   <translation>इस बिल्ड में अपडेट सर्वर नहीं है।</translation>
  </message>
  <message>
   <source>Version %1 is being downloaded.</source>
   <translation>वर्शन %1 डाउनलोड हो रहा है।</translation>
  </message>
  <message>
   <source>Version %1 is here and verified. It is used from the next start on.</source>
   <translation>वर्शन %1 आ गया और जाँचा गया। अगली बार शुरू होने पर वही चलेगा।</translation>
  </message>
  <message>
   <source>Version %1 is there.</source>
   <translation>वर्शन %1 उपलब्ध है।</translation>
  </message>
  <message>
   <source>Version %1 is there. Your system's own updates install it.</source>
   <translation>वर्शन %1 उपलब्ध है। आपके सिस्टम के अपडेट उसे लगाते हैं।</translation>
  </message>
  <message>
   <source>What the update server says is out of date. Check the date of this computer, and look again tomorrow.</source>
   <translation>अपडेट सर्वर की बात पुरानी है। इस कंप्यूटर की तारीख जाँचें और कल फिर देखें।</translation>
  </message>
  <message>
   <source>What the update server sent is not genuine, so nothing of it was used. Look again later; if it stays so, tell whoever gave you Conwerz.</source>
   <translation>अपडेट सर्वर ने जो भेजा वह असली नहीं है, इसलिए उसका कुछ इस्तेमाल नहीं हुआ। बाद में फिर देखें; ऐसा ही रहे तो जिसने Conwerz दिया उसे बताएँ।</translation>
  </message>
  <message>
   <source>Whoever administers this computer has switched updates off.</source>
   <translation>जो इस कंप्यूटर को सँभालता है उसने अपडेट बंद किए हैं।</translation>
  </message>
  <message>
   <source>You have the newest version.</source>
   <translation>आपके पास सबसे नया वर्शन है।</translation>
  </message>
 </context>
 <context>
  <name>UpdatesCard</name>
  <message>
   <source>Download</source>
   <translation>डाउनलोड करें</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>नया वर्शन ढूँढें</translation>
  </message>
  <message>
   <source>Look once a day</source>
   <translation>दिन में एक बार देखें</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>रोकें</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>अपडेट</translation>
  </message>
 </context>
 <context>
  <name>VideoTile</name>
  <message>
   <source>Play the video</source>
   <translation>वीडियो चलाएँ</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>%1 of %2</source>
   <translation>%2 में से %1</translation>
  </message>
 </context>
 <context>
  <name>ViewerScreen</name>
  <message>
   <source>%1, paused</source>
   <translation>%1, रुका हुआ</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>बंद करें (Esc)</translation>
  </message>
  <message>
   <source>Earlier (Left)</source>
   <translation>पहले का (बायाँ तीर)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>बड़ा (+)</translation>
  </message>
  <message>
   <source>Later (Right)</source>
   <translation>बाद का (दायाँ तीर)</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>आ रहा है</translation>
  </message>
  <message>
   <source>No longer available</source>
   <translation>अब उपलब्ध नहीं</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>फ़ोटो</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>तस्वीर</translation>
  </message>
  <message>
   <source>Play the video (Space)</source>
   <translation>वीडियो चलाएँ (Space)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>इस नाम से सहेजें…</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>वीडियो</translation>
  </message>
 </context>
 <context>
  <name>Voice</name>
  <message>
   <source>No microphone is connected to this computer</source>
   <translation>इस कंप्यूटर से कोई माइक्रोफ़ोन जुड़ा नहीं है</translation>
  </message>
  <message>
   <source>The microphone cannot be used. Look whether your system allows it.</source>
   <translation>माइक्रोफ़ोन इस्तेमाल नहीं हो सकता। देखें कि आपका सिस्टम इसकी अनुमति देता है या नहीं।</translation>
  </message>
  <message>
   <source>voice message</source>
   <translation>वॉइस संदेश</translation>
  </message>
 </context>
 <context>
  <name>VoiceNote</name>
  <message>
   <source>No longer available</source>
   <translation>अब उपलब्ध नहीं</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>विराम</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>चलाएँ</translation>
  </message>
  <message>
   <source>Speed %1</source>
   <translation>गति %1</translation>
  </message>
  <message>
   <source>Voice message, %1</source>
   <translation>वॉइस संदेश, %1</translation>
  </message>
  <message>
   <source>Voice message, loading</source>
   <translation>वॉइस संदेश, आ रहा है</translation>
  </message>
  <message>
   <source>Voice message, no longer available</source>
   <translation>वॉइस संदेश, अब उपलब्ध नहीं</translation>
  </message>
 </context>
 <context>
  <name>Voices</name>
  <message>
   <source>Messenger, Instagram and WhatsApp
in one window.</source>
   <translation>Messenger, Instagram और WhatsApp
एक ही विंडो में।</translation>
  </message>
  <message>
   <source>Of course. With pleasure!</source>
   <translation>ज़रूर। खुशी से!</translation>
  </message>
 </context>
 <context>
  <name>WordMenu</name>
  <message>
   <source>Leave this word as it is</source>
   <translation>यह शब्द वैसा ही रहने दें</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>वर्तनी</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%1 left</source>
   <translation>%1 बाकी</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Agreed to get messages from you</source>
   <translation>आपसे संदेश पाने के लिए सहमति दी</translation>
  </message>
  <message>
   <source>Answered your story</source>
   <translation>आपकी स्टोरी का जवाब दिया</translation>
  </message>
  <message>
   <source>As a person, %1</source>
   <translation>व्यक्ति के रूप में, %1</translation>
  </message>
  <message>
   <source>Asks about a product</source>
   <translation>एक उत्पाद के बारे में पूछा</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>भेजा जा रहा है</translation>
  </message>
  <message>
   <source>Came from your advert</source>
   <translation>आपके विज्ञापन से आए</translation>
  </message>
  <message>
   <source>Came through your link</source>
   <translation>आपके लिंक से आए</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>कार्ड</translation>
  </message>
  <message>
   <source>Chose from your buttons</source>
   <translation>आपके बटनों में से चुना</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>बंद</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>संपर्क</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>पहुँचा</translation>
  </message>
  <message>
   <source>File</source>
   <translation>फ़ाइल</translation>
  </message>
  <message>
   <source>Filled in your form</source>
   <translation>आपका फ़ॉर्म भरा</translation>
  </message>
  <message>
   <source>Form, filled in</source>
   <translation>फ़ॉर्म, भरा हुआ</translation>
  </message>
  <message>
   <source>Has a new phone number</source>
   <translation>इनका फ़ोन नंबर नया है</translation>
  </message>
  <message>
   <source>Linked their account with your shop</source>
   <translation>अपना अकाउंट आपकी दुकान से जोड़ा</translation>
  </message>
  <message>
   <source>Mentioned you in their story</source>
   <translation>अपनी स्टोरी में आपका ज़िक्र किया</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>नहीं पहुँचा</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>नोट</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>ऑर्डर</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>फ़ोटो</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>जगह</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>पढ़ा</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>मिला</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>भेजा</translation>
  </message>
  <message>
   <source>Set WhatsApp up anew, perhaps on another phone</source>
   <translation>WhatsApp नए सिरे से लगाया, शायद दूसरे फ़ोन पर</translation>
  </message>
  <message>
   <source>Shared post</source>
   <translation>साझा की गई पोस्ट</translation>
  </message>
  <message>
   <source>Something to open on your phone</source>
   <translation>आपके फ़ोन पर खोलने के लिए कुछ</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>ऑडियो</translation>
  </message>
  <message>
   <source>Sticker</source>
   <translation>स्टिकर</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>टेम्प्लेट</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>चुनने के लिए</translation>
  </message>
  <message>
   <source>Unknown whether this arrived</source>
   <translation>पता नहीं कि यह पहुँचा या नहीं</translation>
  </message>
  <message>
   <source>Unlinked their account from your shop</source>
   <translation>अपना अकाउंट आपकी दुकान से अलग किया</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>वीडियो</translation>
  </message>
  <message>
   <source>Voice message</source>
   <translation>वॉइस संदेश</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>भेजे जाने के इंतज़ार में</translation>
  </message>
  <message>
   <source>Wants no more offers</source>
   <translation>और ऑफ़र नहीं चाहते</translation>
  </message>
  <message>
   <source>Wants offers again</source>
   <translation>फिर ऑफ़र चाहते हैं</translation>
  </message>
  <message>
   <source>Withheld by Meta</source>
   <translation>Meta ने रोक लिया</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>और %n और</numerusform>
    <numerusform>और %n और</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WorkSheet</name>
  <message>
   <source>%1, %2. %3</source>
   <translation>%1, %2. %3</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>बंद करें (Esc)</translation>
  </message>
  <message>
   <source>Nothing takes long at the moment. Backups, exports, reading earlier messages and erasing show here how far they are.</source>
   <translation>अभी कुछ भी देर तक नहीं चल रहा। बैकअप, एक्सपोर्ट, पुराने संदेश पढ़ना और मिटाना यहाँ दिखाते हैं कि कितना हुआ।</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>रोकें</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>चल रहा है</translation>
  </message>
 </context>
 <context>
  <name>WritingKind</name>
  <message>
   <source>Note</source>
   <translation>नोट</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>जवाब</translation>
  </message>
  <message>
   <source>What you write</source>
   <translation>आप क्या लिखते हैं</translation>
  </message>
 </context>
</TS>
