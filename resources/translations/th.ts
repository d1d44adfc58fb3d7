<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
 <context>
  <name>AI</name>
  <message numerus="yes">
   <source>%n bytes</source>
   <translation>
    <numerusform>%n ไบต์</numerusform>
   </translation>
  </message>
  <message>
   <source>A computer of your own network has no certificate. Use this computer.</source>
   <translation>คอมพิวเตอร์ในเครือข่ายของคุณไม่มีใบรับรอง ให้ใช้คอมพิวเตอร์เครื่องนี้แทน</translation>
  </message>
  <message>
   <source>A model that is not on this computer must be reached by https.</source>
   <translation>โมเดลที่ไม่ได้อยู่ในคอมพิวเตอร์เครื่องนี้ต้องเชื่อมผ่าน https</translation>
  </message>
  <message>
   <source>AI handed over: nothing in your facts answers it</source>
   <translation>AI ส่งต่อให้คุณ: ไม่มีข้อมูลร้านข้อใดตอบเรื่องนี้ได้</translation>
  </message>
  <message>
   <source>AI handed over: the model did not answer</source>
   <translation>AI ส่งต่อให้คุณ: โมเดลไม่ตอบสนอง</translation>
  </message>
  <message>
   <source>AI handed over: they asked for a person</source>
   <translation>AI ส่งต่อให้คุณ: ลูกค้าขอคุยกับคน</translation>
  </message>
  <message>
   <source>AI handed over: they sent more than words</source>
   <translation>AI ส่งต่อให้คุณ: ลูกค้าส่งมามากกว่าข้อความตัวอักษร</translation>
  </message>
  <message>
   <source>AI handed over: this looks like a complaint</source>
   <translation>AI ส่งต่อให้คุณ: ดูเหมือนเป็นการร้องเรียน</translation>
  </message>
  <message>
   <source>AI may answer here by itself</source>
   <translation>AI ตอบเองในแชทนี้ได้</translation>
  </message>
  <message>
   <source>Answered by itself</source>
   <translation>ตอบเองแล้ว</translation>
  </message>
  <message>
   <source>Drafted</source>
   <translation>ร่างแล้ว</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>ส่งต่อแล้ว</translation>
  </message>
  <message>
   <source>Name the model, as the server calls it.</source>
   <translation>ระบุชื่อโมเดลตามที่เซิร์ฟเวอร์เรียก</translation>
  </message>
  <message>
   <source>Name the provider.</source>
   <translation>ระบุชื่อผู้ให้บริการ</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>ไม่มีคำตอบ</translation>
  </message>
  <message>
   <source>No model is switched on. Settings, AI says which one drafts.</source>
   <translation>ยังไม่ได้เปิดโมเดลใดไว้ เลือกโมเดลที่ใช้ร่างได้ที่ การตั้งค่า, AI</translation>
  </message>
  <message>
   <source>Nothing in your shop's facts answers this.</source>
   <translation>ไม่มีข้อมูลร้านข้อใดตอบเรื่องนี้ได้</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>กำลังส่ง</translation>
  </message>
  <message>
   <source>Overtaken</source>
   <translation>มีข้อความใหม่กว่าแล้ว</translation>
  </message>
  <message>
   <source>The customer has written no words that could be answered.</source>
   <translation>ลูกค้ายังไม่ได้เขียนข้อความที่ตอบได้</translation>
  </message>
  <message>
   <source>The draft had a link that is not in your facts, so it was withheld.</source>
   <translation>ฉบับร่างมีลิงก์ที่ไม่อยู่ในข้อมูลร้าน จึงถูกระงับไว้</translation>
  </message>
  <message>
   <source>The draft had a number that is not in your facts, so it was withheld.</source>
   <translation>ฉบับร่างมีตัวเลขที่ไม่อยู่ในข้อมูลร้าน จึงถูกระงับไว้</translation>
  </message>
  <message>
   <source>The draft had an address that is not in your facts, so it was withheld.</source>
   <translation>ฉบับร่างมีที่อยู่ที่ไม่อยู่ในข้อมูลร้าน จึงถูกระงับไว้</translation>
  </message>
  <message>
   <source>The draft named a price that is not in your facts, so it was withheld.</source>
   <translation>ฉบับร่างบอกราคาที่ไม่อยู่ในข้อมูลร้าน จึงถูกระงับไว้</translation>
  </message>
  <message>
   <source>The draft promised what is not in your facts, so it was withheld.</source>
   <translation>ฉบับร่างสัญญาสิ่งที่ไม่อยู่ในข้อมูลร้าน จึงถูกระงับไว้</translation>
  </message>
  <message>
   <source>The draft told what the model is asked, so it was withheld.</source>
   <translation>ฉบับร่างเผยคำสั่งที่ให้โมเดล จึงถูกระงับไว้</translation>
  </message>
  <message>
   <source>The draft was too long, so it was withheld.</source>
   <translation>ฉบับร่างยาวเกินไป จึงถูกระงับไว้</translation>
  </message>
  <message>
   <source>The message is gone meanwhile.</source>
   <translation>ระหว่างนั้นข้อความนี้ถูกลบไปแล้ว</translation>
  </message>
  <message>
   <source>The model does not answer. Start its server, or look at Settings, AI.</source>
   <translation>โมเดลไม่ตอบสนอง เปิดเซิร์ฟเวอร์ของโมเดล หรือดูที่ การตั้งค่า, AI</translation>
  </message>
  <message>
   <source>The model said nothing.</source>
   <translation>โมเดลไม่ได้ตอบอะไรเลย</translation>
  </message>
  <message>
   <source>The model's server refuses. Look at its name and key in Settings, AI.</source>
   <translation>เซิร์ฟเวอร์ของโมเดลปฏิเสธ ตรวจชื่อและคีย์ที่ การตั้งค่า, AI</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>ร้านทดลองใช้ได้เฉพาะโมเดลในคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>The server does not answer as OpenAI's does. Look at its address.</source>
   <translation>เซิร์ฟเวอร์ไม่ได้ตอบในแบบของ OpenAI ตรวจที่อยู่ของเซิร์ฟเวอร์</translation>
  </message>
  <message>
   <source>There is no draft this time. Try again.</source>
   <translation>ครั้งนี้ไม่มีฉบับร่าง ลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Withheld by the checks</source>
   <translation>ถูกระงับโดยการตรวจสอบ</translation>
  </message>
  <message>
   <source>Write in which region the provider works.</source>
   <translation>ระบุภูมิภาคที่ผู้ให้บริการทำงานอยู่</translation>
  </message>
  <message>
   <source>Write the address of the model, as http://127.0.0.1:11434/v1</source>
   <translation>ใส่ที่อยู่ของโมเดล เช่น http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>Write the date of that agreement, as 2026-03-01.</source>
   <translation>ใส่วันที่ของข้อตกลงนั้น เช่น 2026-03-01</translation>
  </message>
  <message>
   <source>Write under which agreement it keeps nothing of what it is sent.</source>
   <translation>ระบุข้อตกลงที่กำหนดให้ผู้ให้บริการไม่เก็บสิ่งที่ได้รับ</translation>
  </message>
  <message>
   <source>Write your shop's facts first: drafts say nothing else.</source>
   <translation>เขียนข้อมูลร้านก่อน เพราะฉบับร่างจะพูดเฉพาะสิ่งที่อยู่ในนั้น</translation>
  </message>
  <message>
   <source>You have taken over</source>
   <translation>คุณรับช่วงต่อแล้ว</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>About Conwerz</source>
   <translation>เกี่ยวกับ Conwerz</translation>
  </message>
  <message>
   <source>Conwerz is free software, and stands on the work of others. Choose a part to read its licence.</source>
   <translation>Conwerz เป็นซอฟต์แวร์เสรีและอาศัยผลงานของผู้อื่น เลือกส่วนใดส่วนหนึ่งเพื่ออ่านสัญญาอนุญาต</translation>
  </message>
  <message>
   <source>Qt and PySide are under the LGPL. They lie unchanged, as files of their own, in the folder PySide6 beside the program: a build of yours of the same version may take their place. Their sources are at code.qt.io.</source>
   <translation>Qt และ PySide ใช้สัญญาอนุญาต LGPL ทั้งสองอยู่ในโฟลเดอร์ PySide6 ข้างโปรแกรมเป็นไฟล์แยกโดยไม่มีการแก้ไข คุณนำชุดที่สร้างเองในเวอร์ชันเดียวกันมาใช้แทนได้ ซอร์สโค้ดอยู่ที่ code.qt.io</translation>
  </message>
  <message>
   <source>Qt, in a version of your own</source>
   <translation>Qt เวอร์ชันของคุณเอง</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>ประกอบด้วยอะไรบ้าง</translation>
  </message>
 </context>
 <context>
  <name>AiAutoRow</name>
  <message>
   <source>Always</source>
   <translation>ตลอดเวลา</translation>
  </message>
  <message>
   <source>Answer by itself on %1</source>
   <translation>ให้ตอบเองบน %1</translation>
  </message>
  <message>
   <source>Automatic answers in 24 hours on %1</source>
   <translation>คำตอบอัตโนมัติใน 24 ชั่วโมงบน %1</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>สูงสุดต่อวัน</translation>
  </message>
  <message>
   <source>When on %1</source>
   <translation>ตอบเมื่อใดบน %1</translation>
  </message>
  <message>
   <source>While closed</source>
   <translation>ตอนร้านปิด</translation>
  </message>
  <message>
   <source>While open</source>
   <translation>ตอนร้านเปิด</translation>
  </message>
 </context>
 <context>
  <name>AiBar</name>
  <message>
   <source>AI draft, seen by nobody but you</source>
   <translation>ฉบับร่างของ AI มีแต่คุณที่เห็น</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>ทิ้ง</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>ร่างด้วย AI</translation>
  </message>
  <message>
   <source>Drafting…</source>
   <translation>กำลังร่าง…</translation>
  </message>
  <message>
   <source>Let AI go on</source>
   <translation>ให้ AI ทำต่อ</translation>
  </message>
  <message>
   <source>No draft</source>
   <translation>ไม่มีฉบับร่าง</translation>
  </message>
  <message>
   <source>Put it into the answer</source>
   <translation>ใส่ในคำตอบ</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>รับช่วงต่อ</translation>
  </message>
 </context>
 <context>
  <name>AiPage</name>
  <message>
   <source>A model drafts answers from your shop's facts; you read and send them. It is off until you say where it runs.</source>
   <translation>โมเดลจะร่างคำตอบจากข้อมูลร้านของคุณ แล้วคุณอ่านและส่งเอง จะปิดอยู่จนกว่าคุณจะระบุว่าให้ทำงานที่ไหน</translation>
  </message>
  <message>
   <source>AI</source>
   <translation>AI</translation>
  </message>
  <message>
   <source>Answering by itself</source>
   <translation>การตอบเอง</translation>
  </message>
  <message>
   <source>Each goes with the messages that it quotes. Telephone numbers, e-mail addresses and card numbers were taken out before.</source>
   <translation>แต่ละรายการจะถูกลบไปพร้อมข้อความที่อ้างถึง หมายเลขโทรศัพท์ อีเมล และหมายเลขบัตรถูกนำออกก่อนส่งแล้ว</translation>
  </message>
  <message>
   <source>It chooses which of your facts answer, and Conwerz sends those lines word for word, marked as automatic. When somebody asks for a person, complains, sends a picture, or you answer yourself, it is silent.</source>
   <translation>โมเดลเลือกว่าข้อมูลร้านข้อใดตอบได้ แล้ว Conwerz ส่งข้อความนั้นคำต่อคำโดยระบุว่าเป็นคำตอบอัตโนมัติ เมื่อลูกค้าขอคุยกับคน ร้องเรียน ส่งรูป หรือคุณตอบเอง AI จะเงียบ</translation>
  </message>
  <message>
   <source>Nothing yet. Every request will stand here, word for word, as long as its messages are kept.</source>
   <translation>ยังไม่มี ทุกคำขอจะแสดงที่นี่คำต่อคำ ตราบเท่าที่ยังเก็บข้อความที่เกี่ยวข้องไว้</translation>
  </message>
  <message>
   <source>Stop all automatic answers</source>
   <translation>หยุดคำตอบอัตโนมัติทั้งหมด</translation>
  </message>
  <message>
   <source>What the model was sent</source>
   <translation>สิ่งที่ส่งให้โมเดล</translation>
  </message>
  <message>
   <source>Write your shop's facts</source>
   <translation>เขียนข้อมูลร้าน</translation>
  </message>
 </context>
 <context>
  <name>AiPromptRow</name>
  <message>
   <source>%1

Answer:
%2</source>
   <translation>%1

คำตอบ:
%2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 ถึง %2</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>ย่อ</translation>
  </message>
  <message>
   <source>Fold the request of %1</source>
   <translation>ย่อคำขอของ %1</translation>
  </message>
  <message>
   <source>Read it</source>
   <translation>อ่าน</translation>
  </message>
  <message>
   <source>Read the request of %1</source>
   <translation>อ่านคำขอของ %1</translation>
  </message>
 </context>
 <context>
  <name>AiWhere</name>
  <message>
   <source>Address, up to before /chat/completions</source>
   <translation>ที่อยู่ ถึงก่อน /chat/completions</translation>
  </message>
  <message>
   <source>At a provider</source>
   <translation>ที่ผู้ให้บริการ</translation>
  </message>
  <message>
   <source>Date of the agreement</source>
   <translation>วันที่ของข้อตกลง</translation>
  </message>
  <message>
   <source>EU</source>
   <translation>EU</translation>
  </message>
  <message>
   <source>Encrypted, and only under an agreement by which it keeps nothing.</source>
   <translation>เข้ารหัส และใช้ได้เฉพาะเมื่อมีข้อตกลงว่าจะไม่เก็บข้อมูลใดๆ</translation>
  </message>
  <message>
   <source>Key of the provider, for the keychain</source>
   <translation>คีย์ของผู้ให้บริการ เก็บในพวงกุญแจ</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>โมเดล</translation>
  </message>
  <message>
   <source>Off: nothing is sent to any model</source>
   <translation>ปิด: ไม่ส่งอะไรไปยังโมเดลใด</translation>
  </message>
  <message>
   <source>Ollama, llama.cpp or another server here. Nothing leaves this computer.</source>
   <translation>Ollama, llama.cpp หรือเซิร์ฟเวอร์อื่นในเครื่องนี้ ไม่มีข้อมูลใดออกจากคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>ในคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>On: it drafts when you ask it to</source>
   <translation>เปิด: ร่างเมื่อคุณสั่ง</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>ผู้ให้บริการ</translation>
  </message>
  <message>
   <source>Reference of the zero-retention agreement</source>
   <translation>เลขอ้างอิงของข้อตกลงไม่เก็บข้อมูล</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>ภูมิภาค</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>ร้านทดลองใช้ได้เฉพาะโมเดลในคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>ใช้โมเดลนี้</translation>
  </message>
  <message>
   <source>Where it runs</source>
   <translation>ทำงานที่ไหน</translation>
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
   <translation>เพิ่มไฟล์ (%1)</translation>
  </message>
  <message>
   <source>Characters left: %1</source>
   <translation>ตัวอักษรที่เหลือ: %1</translation>
  </message>
  <message>
   <source>Emoji</source>
   <translation>อีโมจิ</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>ส่งอย่างอื่น</translation>
  </message>
  <message>
   <source>Ready answers (/)</source>
   <translation>คำตอบสำเร็จรูป (/)</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>อัดข้อความเสียง</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>ส่ง</translation>
  </message>
  <message>
   <source>Send a heart</source>
   <translation>ส่งหัวใจ</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>ส่งภายหลัง</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>เทมเพลต</translation>
  </message>
  <message>
   <source>Write an answer, or / for a ready one</source>
   <translation>เขียนคำตอบ หรือพิมพ์ / เพื่อใช้คำตอบสำเร็จรูป</translation>
  </message>
 </context>
 <context>
  <name>Answering</name>
  <message>
   <source>WhatsApp then marks the message as read too: it is one call.</source>
   <translation>WhatsApp จะทำเครื่องหมายว่าอ่านข้อความแล้วด้วย เพราะเป็นคำสั่งเดียวกัน</translation>
  </message>
 </context>
 <context>
  <name>AnsweringPage</name>
  <message>
   <source>Never show that I have read</source>
   <translation>ไม่แสดงว่าฉันอ่านแล้ว</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>อ่านแล้วและกำลังพิมพ์</translation>
  </message>
  <message>
   <source>Show it as soon as I open the conversation</source>
   <translation>แสดงทันทีที่ฉันเปิดแชท</translation>
  </message>
  <message>
   <source>Show it when I reply</source>
   <translation>แสดงเมื่อฉันตอบ</translation>
  </message>
  <message>
   <source>Show that I am typing</source>
   <translation>แสดงว่าฉันกำลังพิมพ์</translation>
  </message>
  <message>
   <source>Show that I am typing. %1</source>
   <translation>แสดงว่าฉันกำลังพิมพ์ %1</translation>
  </message>
  <message>
   <source>What your customers see of you before you answer, on each channel.</source>
   <translation>สิ่งที่ลูกค้าเห็นจากคุณก่อนที่คุณจะตอบ ในแต่ละช่องทาง</translation>
  </message>
 </context>
 <context>
  <name>AuditLog</name>
  <message numerus="yes">
   <source>%n entries, each hanging on the one before, signed by this computer. Nothing was changed.</source>
   <translation>
    <numerusform>%n รายการ แต่ละรายการต่อจากรายการก่อนหน้า และลงลายเซ็นโดยคอมพิวเตอร์เครื่องนี้ ไม่มีอะไรถูกแก้ไข</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>ลืมบุคคลแล้ว</translation>
  </message>
  <message>
   <source>Another computer removed</source>
   <translation>นำคอมพิวเตอร์อีกเครื่องออกแล้ว</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>กู้คืนข้อมูลสำรองแล้ว</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>เขียนข้อมูลสำรองแล้ว</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>เชื่อมต่อแล้ว</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>การเชื่อมต่อ</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>วัน</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>ยกเลิกการเชื่อมต่อแล้ว</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>โมเดลที่ใช้ร่าง</translation>
  </message>
  <message>
   <source>Drafting model configured</source>
   <translation>ตั้งค่าโมเดลที่ใช้ร่างแล้ว</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>รายการ</translation>
  </message>
  <message>
   <source>Entry %1 is missing.</source>
   <translation>รายการ %1 หายไป</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>รายการ %1 ถูกแก้ไขหลังจากเขียนแล้ว</translation>
  </message>
  <message>
   <source>Erased, past its time</source>
   <translation>ลบถาวรแล้วเพราะพ้นเวลา</translation>
  </message>
  <message>
   <source>Erasures</source>
   <translation>การลบถาวร</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>ทั้งหมด</translation>
  </message>
  <message>
   <source>Everything of a connection erased</source>
   <translation>ลบทุกอย่างของการเชื่อมต่ออย่างถาวรแล้ว</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>ส่งออกแล้ว</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>การส่งออกและข้อมูลสำรอง</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>เปลี่ยนคีย์แล้ว</translation>
  </message>
  <message>
   <source>Key made</source>
   <translation>สร้างคีย์แล้ว</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>คีย์</translation>
  </message>
  <message>
   <source>Lead deleted</source>
   <translation>ลบลีดแล้ว</translation>
  </message>
  <message>
   <source>Older entries erased</source>
   <translation>ลบรายการเก่าอย่างถาวรแล้ว</translation>
  </message>
  <message>
   <source>Permission given back</source>
   <translation>คืนสิทธิ์แล้ว</translation>
  </message>
  <message>
   <source>Permission granted</source>
   <translation>ให้สิทธิ์แล้ว</translation>
  </message>
  <message>
   <source>Permission lost</source>
   <translation>เสียสิทธิ์แล้ว</translation>
  </message>
  <message>
   <source>Recovery code shown</source>
   <translation>แสดงรหัสกู้คืนแล้ว</translation>
  </message>
  <message>
   <source>Recovery code used</source>
   <translation>ใช้รหัสกู้คืนแล้ว</translation>
  </message>
  <message>
   <source>Retention chosen</source>
   <translation>เลือกระยะเวลาเก็บข้อมูลแล้ว</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>แถว</translation>
  </message>
  <message>
   <source>Sent to the drafting model</source>
   <translation>ส่งให้โมเดลที่ใช้ร่างแล้ว</translation>
  </message>
  <message>
   <source>Signed in to Meta</source>
   <translation>เข้าสู่ระบบ Meta แล้ว</translation>
  </message>
  <message>
   <source>Taken over by another computer</source>
   <translation>คอมพิวเตอร์อีกเครื่องรับช่วงต่อแล้ว</translation>
  </message>
  <message>
   <source>The signature at entry %1 is not this computer's.</source>
   <translation>ลายเซ็นที่รายการ %1 ไม่ใช่ของคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>โทเค็น</translation>
  </message>
  <message>
   <source>What came before entry %1 was taken out, and nothing signed says why.</source>
   <translation>สิ่งที่อยู่ก่อนรายการ %1 ถูกนำออกไป โดยไม่มีลายเซ็นใดบอกเหตุผล</translation>
  </message>
 </context>
 <context>
  <name>AuditPage</name>
  <message>
   <source>Audit log</source>
   <translation>บันทึกการตรวจสอบ</translation>
  </message>
  <message>
   <source>It appears here as soon as it happens.</source>
   <translation>จะแสดงที่นี่ทันทีที่เกิดขึ้น</translation>
  </message>
  <message>
   <source>Nothing of this kind yet</source>
   <translation>ยังไม่มีรายการประเภทนี้</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>แสดง</translation>
  </message>
  <message>
   <source>Show older entries</source>
   <translation>แสดงรายการเก่ากว่า</translation>
  </message>
  <message>
   <source>The log is not whole</source>
   <translation>บันทึกไม่ครบถ้วน</translation>
  </message>
  <message>
   <source>The log is whole</source>
   <translation>บันทึกครบถ้วน</translation>
  </message>
  <message>
   <source>What was connected, erased, exported or sent to a drafting model. Without names and without texts, kept for 13 months.</source>
   <translation>สิ่งที่เชื่อมต่อ ลบถาวร ส่งออก หรือส่งให้โมเดลที่ใช้ร่าง ไม่มีชื่อและไม่มีข้อความ เก็บไว้ 13 เดือน</translation>
  </message>
 </context>
 <context>
  <name>Automatic</name>
  <message>
   <source>%1, %2 to %3, %4</source>
   <translation>%1, %2 ถึง %3, %4</translation>
  </message>
  <message>
   <source>%1, %2 to %4</source>
   <translation>%1, %2 ถึง %4</translation>
  </message>
  <message>
   <source>As soon as somebody writes</source>
   <translation>ทันทีที่มีคนเขียนมา</translation>
  </message>
  <message>
   <source>Now until %1, %2</source>
   <translation>ตั้งแต่ตอนนี้ถึง %1, %2</translation>
  </message>
  <message>
   <source>Now until %2</source>
   <translation>ตั้งแต่ตอนนี้ถึง %2</translation>
  </message>
  <message>
   <source>Once each time you close. %1 becomes the time when you open next.</source>
   <translation>ครั้งเดียวในแต่ละช่วงที่ร้านปิด %1 จะกลายเป็นเวลาที่ร้านเปิดครั้งถัดไป</translation>
  </message>
  <message>
   <source>Once in 24 hours, unless you have answered already.</source>
   <translation>ครั้งเดียวใน 24 ชั่วโมง เว้นแต่คุณตอบไปแล้ว</translation>
  </message>
  <message>
   <source>Thank you for writing! We are closed now and open %1.</source>
   <translation>ขอบคุณที่ส่งข้อความมา ตอนนี้ร้านปิดอยู่ และจะเปิด %1</translation>
  </message>
  <message>
   <source>Thank you for writing! We have your message and answer as soon as we can.</source>
   <translation>ขอบคุณที่ส่งข้อความมา เราได้รับข้อความแล้ว และจะตอบโดยเร็วที่สุด</translation>
  </message>
  <message>
   <source>This answer was automatic. Write “human” and a person will answer.</source>
   <translation>นี่คือคำตอบอัตโนมัติ พิมพ์ “คุยกับคน” แล้วจะมีคนมาตอบ</translation>
  </message>
  <message>
   <source>While you are closed</source>
   <translation>ระหว่างที่ร้านปิด</translation>
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
   <translation>คำตอบอัตโนมัติ</translation>
  </message>
  <message>
   <source>Connect a Page or a number under Integrations. Then you choose here what greets your customers.</source>
   <translation>เชื่อมต่อเพจหรือหมายเลขที่ การเชื่อมต่อ แล้วเลือกข้อความทักทายลูกค้าได้ที่นี่</translation>
  </message>
  <message>
   <source>Customers see at once that their message has arrived. Each of these is shown as "Automatic", counts as no answer of yours, and leaves the conversation waiting.</source>
   <translation>ลูกค้าจะรู้ทันทีว่าข้อความมาถึงแล้ว ข้อความเหล่านี้แสดงว่า “อัตโนมัติ” ไม่นับเป็นคำตอบของคุณ และแชทยังคงอยู่ในรอตอบ</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>ยังไม่ได้เชื่อมต่ออะไร</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>เจ็ดวันข้างหน้า</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>ที่ไหน</translation>
  </message>
 </context>
 <context>
  <name>Backup</name>
  <message>
   <source>The backup could not be made. Try again; “conwerz doctor” says more.</source>
   <translation>สำรองข้อมูลไม่สำเร็จ ลองอีกครั้ง ดูรายละเอียดได้จาก “conwerz doctor”</translation>
  </message>
  <message>
   <source>The folder for backups is not there. Plug in its disk, or choose another folder.</source>
   <translation>ไม่พบโฟลเดอร์ข้อมูลสำรอง เสียบดิสก์ของโฟลเดอร์นั้น หรือเลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>There is no room for a backup. Make room, or choose another folder.</source>
   <translation>ไม่มีที่ว่างสำหรับข้อมูลสำรอง ทำที่ว่างเพิ่ม หรือเลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>This backup does not hold any more what was put in. Choose an older one. Nothing was changed.</source>
   <translation>ข้อมูลสำรองนี้ไม่ตรงกับที่เก็บไว้ตอนแรกแล้ว เลือกชุดที่เก่ากว่า ยังไม่มีอะไรถูกเปลี่ยน</translation>
  </message>
  <message>
   <source>This backup was made by a later version. Install that one. Nothing was changed.</source>
   <translation>ข้อมูลสำรองนี้สร้างโดยเวอร์ชันที่ใหม่กว่า ให้ติดตั้งเวอร์ชันนั้น ยังไม่มีอะไรถูกเปลี่ยน</translation>
  </message>
  <message>
   <source>This file is not a whole backup of Conwerz. Choose another one. Nothing was changed.</source>
   <translation>ไฟล์นี้ไม่ใช่ข้อมูลสำรองที่สมบูรณ์ของ Conwerz เลือกไฟล์อื่น ยังไม่มีอะไรถูกเปลี่ยน</translation>
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
   <translation>ข้อมูลสำรองจะถูกลบถาวรหลังเจ็ดวัน และเร็วกว่านั้นเมื่อคุณลืมบุคคลหรือยกเลิกการเชื่อมต่อ</translation>
  </message>
  <message>
   <source>A backup takes the place of what is here. What was unsent, forgotten or disconnected since stays away; Messenger and Instagram fetch what was written since, WhatsApp cannot.</source>
   <translation>ข้อมูลสำรองจะเข้ามาแทนที่สิ่งที่มีอยู่ที่นี่ สิ่งที่ถูกยกเลิกส่ง ลืม หรือยกเลิกการเชื่อมต่อหลังจากนั้นจะไม่กลับมา Messenger และ Instagram ดึงข้อความที่เขียนหลังจากนั้นได้ แต่ WhatsApp ดึงไม่ได้</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>สำรองตอนนี้</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>สำรองข้อมูล</translation>
  </message>
  <message>
   <source>Backups that are there</source>
   <translation>ข้อมูลสำรองที่มีอยู่</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>เลือกโฟลเดอร์…</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>เลือกโฟลเดอร์อื่น…</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>ทุกคนในร้านนี้เป็นตัวละครสมมติ และเริ่มใหม่ได้ทุกเมื่อ</translation>
  </message>
  <message>
   <source>Make no backups</source>
   <translation>ไม่สำรองข้อมูล</translation>
  </message>
  <message>
   <source>No folder is chosen, so no backups are made. A folder on another disk is best.</source>
   <translation>ยังไม่ได้เลือกโฟลเดอร์ จึงไม่มีการสำรองข้อมูล ควรเลือกโฟลเดอร์ในดิสก์อื่น</translation>
  </message>
  <message>
   <source>One encrypted file a day, in a folder of your choice. The recovery code opens it on any computer; no login is in it.</source>
   <translation>ไฟล์เข้ารหัสวันละหนึ่งไฟล์ ในโฟลเดอร์ที่คุณเลือก รหัสกู้คืนเปิดไฟล์ได้ในคอมพิวเตอร์ทุกเครื่อง และไม่มีข้อมูลเข้าสู่ระบบอยู่ในไฟล์</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>เปิดโฟลเดอร์</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>กู้คืน</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>กู้คืนข้อมูลสำรอง…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>หยุด</translation>
  </message>
  <message>
   <source>The practice shop is not backed up</source>
   <translation>ร้านทดลองไม่มีการสำรองข้อมูล</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>สำรองไปที่</translation>
  </message>
 </context>
 <context>
  <name>BlockQuestion</name>
  <message>
   <source>Block</source>
   <translation>บล็อก</translation>
  </message>
  <message>
   <source>Block %1?</source>
   <translation>บล็อก %1 หรือไม่</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Whatever they write, on every channel you know them by, makes no sound and is in no view but Spam. WhatsApp keeps them away altogether: neither of you can write to the other there. On Messenger and Instagram they can go on writing, and do not notice. What they wrote is kept as long as any message.</source>
   <translation>ไม่ว่าบุคคลนี้จะเขียนอะไรมาจากช่องทางใดที่คุณรู้จัก จะไม่มีเสียงเตือนและจะอยู่ในสแปมเท่านั้น ใน WhatsApp บุคคลนี้จะถูกกันออกไปทั้งหมด ทั้งสองฝ่ายเขียนหากันไม่ได้ ใน Messenger และ Instagram บุคคลนี้ยังเขียนมาได้และจะไม่สังเกตเห็น สิ่งที่เขียนมาจะเก็บไว้นานเท่าข้อความอื่น</translation>
  </message>
 </context>
 <context>
  <name>BrowserPage</name>
  <message>
   <source>Asking the relay for an address…</source>
   <translation>กำลังขอที่อยู่จากรีเลย์…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Conwerz never sees your password. What you grant goes to this computer's keychain only.</source>
   <translation>Conwerz ไม่เคยเห็นรหัสผ่านของคุณ สิทธิ์ที่คุณให้จะเก็บในพวงกุญแจของคอมพิวเตอร์เครื่องนี้เท่านั้น</translation>
  </message>
  <message>
   <source>Facebook's own page is open in your browser. At the end it shows six digits, which are good for one try.</source>
   <translation>หน้าของ Facebook เองเปิดอยู่ในเบราว์เซอร์ของคุณ ในตอนท้ายจะแสดงตัวเลขหกหลัก ซึ่งใช้ได้ครั้งเดียว</translation>
  </message>
  <message>
   <source>Facebook's own page is open there. Choose your Pages and continue; you come back here by yourself.</source>
   <translation>หน้าของ Facebook เองเปิดอยู่ที่นั่น เลือกเพจของคุณแล้วดำเนินการต่อ แล้วคุณจะกลับมาที่นี่เอง</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>ดำเนินการต่อ</translation>
  </message>
  <message>
   <source>Go on in your browser</source>
   <translation>ดำเนินการต่อในเบราว์เซอร์</translation>
  </message>
  <message>
   <source>It does not come back: use a code</source>
   <translation>ไม่กลับมาเอง: ใช้รหัส</translation>
  </message>
  <message>
   <source>Open the browser again</source>
   <translation>เปิดเบราว์เซอร์อีกครั้ง</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>ตัวเลขหกหลัก</translation>
  </message>
  <message>
   <source>Type the six digits from your browser</source>
   <translation>พิมพ์ตัวเลขหกหลักจากเบราว์เซอร์</translation>
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
   <translation>AI · ส่งอัตโนมัติ</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>อัตโนมัติ</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>ยกเลิกการส่งข้อความแล้ว</translation>
  </message>
  <message>
   <source>Note, for you only</source>
   <translation>โน้ต สำหรับคุณเท่านั้น</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>ส่งอีกครั้ง</translation>
  </message>
  <message>
   <source>Sent from another app</source>
   <translation>ส่งจากแอปอื่น</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>ลูกค้ายกเลิกการส่ง และลบถาวรที่นี่แล้ว</translation>
  </message>
  <message>
   <source>You</source>
   <translation>คุณ</translation>
  </message>
  <message>
   <source>edited %1</source>
   <translation>แก้ไข %1</translation>
  </message>
 </context>
 <context>
  <name>CandidateTile</name>
  <message>
   <source>Connected</source>
   <translation>เชื่อมต่อแล้ว</translation>
  </message>
 </context>
 <context>
  <name>CannedBook</name>
  <message numerus="yes">
   <source>%n ready answers: %1</source>
   <translation>
    <numerusform>คำตอบสำเร็จรูป %n รายการ: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Give it a short name: you type it after /</source>
   <translation>ตั้งชื่อสั้นๆ ไว้พิมพ์หลัง /</translation>
  </message>
  <message>
   <source>One of the files cannot be sent</source>
   <translation>มีไฟล์หนึ่งที่ส่งไม่ได้</translation>
  </message>
  <message>
   <source>Write the answer, or add a file</source>
   <translation>เขียนคำตอบ หรือเพิ่มไฟล์</translation>
  </message>
 </context>
 <context>
  <name>CannedCard</name>
  <message>
   <source>Change %1</source>
   <translation>แก้ไข %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>ลบ %1</translation>
  </message>
 </context>
 <context>
  <name>CannedPage</name>
  <message>
   <source>Answers that were written with it stay as they are.</source>
   <translation>คำตอบที่เขียนจากรายการนี้ไปแล้วจะคงเดิม</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>ลบ %1 หรือไม่</translation>
  </message>
  <message>
   <source>Delete the ready answer</source>
   <translation>ลบคำตอบสำเร็จรูป</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>เก็บไว้</translation>
  </message>
  <message>
   <source>No ready answers yet</source>
   <translation>ยังไม่มีคำตอบสำเร็จรูป</translation>
  </message>
  <message>
   <source>Opening hours, prices, the way to the shop: write once what you are asked every day.</source>
   <translation>เวลาทำการ ราคา ทางไปร้าน: เขียนครั้งเดียวสำหรับเรื่องที่ถูกถามทุกวัน</translation>
  </message>
  <message>
   <source>Paste a list</source>
   <translation>วางรายการ</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>คำตอบสำเร็จรูป</translation>
  </message>
  <message>
   <source>Type / and a few letters of the name, anywhere in an answer.</source>
   <translation>พิมพ์ / ตามด้วยตัวอักษรของชื่อสองสามตัว ตรงไหนก็ได้ในคำตอบ</translation>
  </message>
  <message>
   <source>Write one</source>
   <translation>เขียนใหม่</translation>
  </message>
 </context>
 <context>
  <name>CannedPaste</name>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Keep them all</source>
   <translation>เก็บไว้ทั้งหมด</translation>
  </message>
  <message>
   <source>One a line as “name: answer”, or one a paragraph with its name in the first line</source>
   <translation>บรรทัดละหนึ่งรายการในรูปแบบ “ชื่อ: คำตอบ” หรือย่อหน้าละหนึ่งรายการโดยมีชื่ออยู่บรรทัดแรก</translation>
  </message>
  <message>
   <source>Paste saved replies</source>
   <translation>วางคำตอบที่บันทึกไว้</translation>
  </message>
 </context>
 <context>
  <name>CannedSheet</name>
  <message>
   <source>A ready answer</source>
   <translation>คำตอบสำเร็จรูป</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>เพิ่มไฟล์</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>คำตอบ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Change the ready answer</source>
   <translation>แก้ไขคำตอบสำเร็จรูป</translation>
  </message>
  <message>
   <source>Filled in by itself: %1. Anything else in braces is marked for you to write over.</source>
   <translation>เติมให้เอง: %1 ส่วนอื่นในวงเล็บปีกกาจะถูกทำเครื่องหมายไว้ให้คุณเขียนทับ</translation>
  </message>
  <message>
   <source>Language, if it matters</source>
   <translation>ภาษา ถ้าจำเป็น</translation>
  </message>
  <message>
   <source>Name, which you type after /</source>
   <translation>ชื่อ ที่คุณพิมพ์หลัง /</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>บันทึก</translation>
  </message>
  <message>
   <source>en</source>
   <translation>th</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>เวลา</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Meta does not hand this kind of message on to other programs.</source>
   <translation>Meta ไม่ส่งข้อความประเภทนี้ให้โปรแกรมอื่น</translation>
  </message>
  <message>
   <source>Open this on your phone</source>
   <translation>เปิดดูในโทรศัพท์ของคุณ</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>Arrow keys walk through the points.</source>
   <translation>ใช้ปุ่มลูกศรเลื่อนไปตามจุด</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <source>No figures in this time yet</source>
   <translation>ยังไม่มีตัวเลขในช่วงเวลานี้</translation>
  </message>
  <message>
   <source>Not over yet</source>
   <translation>ยังไม่สิ้นสุด</translation>
  </message>
  <message>
   <source>Save %1 as a picture (PNG)…</source>
   <translation>บันทึก %1 เป็นรูปภาพ (PNG)…</translation>
  </message>
  <message>
   <source>Save %1 as a table (CSV)…</source>
   <translation>บันทึก %1 เป็นตาราง (CSV)…</translation>
  </message>
  <message>
   <source>Show %1 as a chart</source>
   <translation>แสดง %1 เป็นกราฟ</translation>
  </message>
  <message>
   <source>Show %1 as a table</source>
   <translation>แสดง %1 เป็นตาราง</translation>
  </message>
 </context>
 <context>
  <name>Choice</name>
  <message>
   <source>%1. %2</source>
   <translation>%1 %2</translation>
  </message>
 </context>
 <context>
  <name>ChoosingPage</name>
  <message>
   <source>Add Pages you did not tick</source>
   <translation>เพิ่มเพจที่คุณไม่ได้เลือก</translation>
  </message>
  <message>
   <source>Allow business access</source>
   <translation>อนุญาตให้เข้าถึงธุรกิจ</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>ถามอีกครั้ง</translation>
  </message>
  <message>
   <source>Asking Facebook what there is…</source>
   <translation>กำลังถาม Facebook ว่ามีอะไรบ้าง…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>กลับ</translation>
  </message>
  <message>
   <source>Connect %1</source>
   <translation>เชื่อมต่อ %1</translation>
  </message>
  <message>
   <source>Tick one or several. A Page brings its Instagram account with it.</source>
   <translation>เลือกหนึ่งรายการหรือหลายรายการ เพจจะเชื่อมต่อพร้อมบัญชี Instagram ของเพจ</translation>
  </message>
  <message>
   <source>What shall be connected?</source>
   <translation>จะเชื่อมต่ออะไร</translation>
  </message>
 </context>
 <context>
  <name>ClosedCard</name>
  <message>
   <source>%1. %2</source>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>เลือกเทมเพลต</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>ให้เข้ามา</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>โน้ต</translation>
  </message>
  <message>
   <source>Only a person may answer now</source>
   <translation>ตอนนี้มีแต่คนเท่านั้นที่ตอบได้</translation>
  </message>
  <message>
   <source>Reply as a person</source>
   <translation>ตอบในฐานะคน</translation>
  </message>
 </context>
 <context>
  <name>ClosingQuestion</name>
  <message>
   <source>Conwerz can go on without a window and tell you when a customer writes. Start it once more to see the window again.</source>
   <translation>Conwerz ทำงานต่อโดยไม่มีหน้าต่างและแจ้งคุณเมื่อลูกค้าเขียนมาได้ เปิดโปรแกรมอีกครั้งเพื่อให้หน้าต่างกลับมา</translation>
  </message>
  <message>
   <source>Conwerz can stay in the tray and tell you when a customer writes. You can change this in the settings.</source>
   <translation>Conwerz อยู่ในถาดระบบและแจ้งคุณเมื่อลูกค้าเขียนมาได้ เปลี่ยนได้ในการตั้งค่า</translation>
  </message>
  <message>
   <source>Go on receiving messages?</source>
   <translation>รับข้อความต่อไปหรือไม่</translation>
  </message>
  <message>
   <source>Go on without a window</source>
   <translation>ทำงานต่อโดยไม่มีหน้าต่าง</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>ออก</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>อยู่ในถาดระบบ</translation>
  </message>
 </context>
 <context>
  <name>CodeEntry</name>
  <message>
   <source>These words belong to another code, or stand in another order. Look at your paper again.</source>
   <translation>คำเหล่านี้เป็นของรหัสอื่น หรือเรียงคนละลำดับ ดูในกระดาษของคุณอีกครั้ง</translation>
  </message>
  <message>
   <source>“%1” is not a word of any recovery code. Look at your paper again.</source>
   <translation>“%1” ไม่ใช่คำในรหัสกู้คืนใดเลย ดูในกระดาษของคุณอีกครั้ง</translation>
  </message>
 </context>
 <context>
  <name>CodeField</name>
  <message>
   <source>%1 of 12 words</source>
   <translation>%1 จาก 12 คำ</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>รหัสกู้คืน</translation>
  </message>
  <message>
   <source>Twelve words, with spaces between them</source>
   <translation>สิบสองคำ เว้นวรรคระหว่างคำ</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>A narrower list</source>
   <translation>รายการแคบลง</translation>
  </message>
  <message>
   <source>A wider list</source>
   <translation>รายการกว้างขึ้น</translation>
  </message>
  <message>
   <source>About this person</source>
   <translation>เกี่ยวกับบุคคลนี้</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>เพิ่มไฟล์…</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>ปุ่มทั้งหมด</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>ตอบ</translation>
  </message>
  <message>
   <source>Block this person…</source>
   <translation>บล็อกบุคคลนี้…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>เรียกด้วยชื่ออื่น…</translation>
  </message>
  <message>
   <source>Choose all conversations</source>
   <translation>เลือกแชททั้งหมด</translation>
  </message>
  <message>
   <source>Choose the next one as well</source>
   <translation>เลือกแชทถัดไปด้วย</translation>
  </message>
  <message>
   <source>Choose the one before as well</source>
   <translation>เลือกแชทก่อนหน้าด้วย</translation>
  </message>
  <message>
   <source>Choose this conversation as well</source>
   <translation>เลือกแชทนี้ด้วย</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>Delete the comment…</source>
   <translation>ลบความคิดเห็น…</translation>
  </message>
  <message>
   <source>Done, and back to the one before</source>
   <translation>เสร็จแล้ว กลับไปรายการก่อนหน้า</translation>
  </message>
  <message>
   <source>Done, and on to the next</source>
   <translation>เสร็จแล้ว ไปรายการถัดไป</translation>
  </message>
  <message>
   <source>Done, or open again</source>
   <translation>เสร็จแล้ว หรือเปิดอีกครั้ง</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>ร่างด้วย AI</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>ทุกที่</translation>
  </message>
  <message>
   <source>Export leads…</source>
   <translation>ส่งออกลีด…</translation>
  </message>
  <message>
   <source>Find a command or a person</source>
   <translation>หาคำสั่งหรือบุคคล</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>ลืมบุคคลนี้…</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>ไปที่</translation>
  </message>
  <message>
   <source>Go to comments</source>
   <translation>ไปที่ความคิดเห็น</translation>
  </message>
  <message>
   <source>Go to insights</source>
   <translation>ไปที่ข้อมูลเชิงลึก</translation>
  </message>
  <message>
   <source>Go to leads</source>
   <translation>ไปที่ลีด</translation>
  </message>
  <message>
   <source>Go to the inbox</source>
   <translation>ไปที่กล่องข้อความ</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ความช่วยเหลือ</translation>
  </message>
  <message>
   <source>Hide the comment, or show it again</source>
   <translation>ซ่อนความคิดเห็น หรือแสดงอีกครั้ง</translation>
  </message>
  <message>
   <source>Import leads…</source>
   <translation>นำเข้าลีด…</translation>
  </message>
  <message>
   <source>Insert a ready answer</source>
   <translation>แทรกคำตอบสำเร็จรูป</translation>
  </message>
  <message>
   <source>Insert an emoji</source>
   <translation>แทรกอีโมจิ</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>ป้ายกำกับ…</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>ข้อความใหญ่ขึ้น</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>Lock Conwerz</source>
   <translation>ล็อก Conwerz</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>หาเวอร์ชันใหม่</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>ทำเครื่องหมายว่าอ่านแล้ว</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>ทำเครื่องหมายว่ายังไม่อ่าน</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>ความคิดเห็นถัดไป</translation>
  </message>
  <message>
   <source>Next conversation</source>
   <translation>แชทถัดไป</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>แผงถัดไป</translation>
  </message>
  <message>
   <source>Next post</source>
   <translation>โพสต์ถัดไป</translation>
  </message>
  <message>
   <source>Next unread conversation</source>
   <translation>แชทที่ยังไม่อ่านถัดไป</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>ไม่ต้องตอบ</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>ความคิดเห็นก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous conversation</source>
   <translation>แชทก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>แผงก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous post</source>
   <translation>โพสต์ก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous unread conversation</source>
   <translation>แชทที่ยังไม่อ่านก่อนหน้า</translation>
  </message>
  <message>
   <source>Print this conversation…</source>
   <translation>พิมพ์แชทนี้…</translation>
  </message>
  <message>
   <source>Put the lead into the fifth stage</source>
   <translation>ย้ายลีดไปขั้นตอนที่ห้า</translation>
  </message>
  <message>
   <source>Put the lead into the first stage</source>
   <translation>ย้ายลีดไปขั้นตอนที่หนึ่ง</translation>
  </message>
  <message>
   <source>Put the lead into the fourth stage</source>
   <translation>ย้ายลีดไปขั้นตอนที่สี่</translation>
  </message>
  <message>
   <source>Put the lead into the second stage</source>
   <translation>ย้ายลีดไปขั้นตอนที่สอง</translation>
  </message>
  <message>
   <source>Put the lead into the third stage</source>
   <translation>ย้ายลีดไปขั้นตอนที่สาม</translation>
  </message>
  <message>
   <source>Quit Conwerz</source>
   <translation>ออกจาก Conwerz</translation>
  </message>
  <message>
   <source>Quote the chosen message in your answer</source>
   <translation>อ้างข้อความที่เลือกในคำตอบ</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>อัดข้อความเสียง</translation>
  </message>
  <message>
   <source>Reply below the comment</source>
   <translation>ตอบใต้ความคิดเห็น</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>บันทึกแชทนี้…</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>ค้นหาความคิดเห็น</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>ค้นหาทั้งหมด</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>ค้นหาในแชทนี้</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>ส่ง</translation>
  </message>
  <message>
   <source>Send later…</source>
   <translation>ส่งภายหลัง…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>การตั้งค่า</translation>
  </message>
  <message>
   <source>Show leads as a board</source>
   <translation>แสดงลีดเป็นกระดาน</translation>
  </message>
  <message>
   <source>Show leads as a table</source>
   <translation>แสดงลีดเป็นตาราง</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>ข้อความเล็กลง</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>พักไว้…</translation>
  </message>
  <message>
   <source>Spam, or no spam</source>
   <translation>สแปม หรือไม่ใช่สแปม</translation>
  </message>
  <message>
   <source>Star, or take the star away</source>
   <translation>ติดดาว หรือเอาดาวออก</translation>
  </message>
  <message>
   <source>Take back what was done last</source>
   <translation>ย้อนสิ่งที่ทำล่าสุด</translation>
  </message>
  <message>
   <source>Text as large as at first</source>
   <translation>ข้อความขนาดเดิม</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>แชทนี้</translation>
  </message>
  <message>
   <source>View 1: waiting for you</source>
   <translation>มุมมอง 1: รอคุณตอบ</translation>
  </message>
  <message>
   <source>View 2: ending soon</source>
   <translation>มุมมอง 2: ใกล้หมดเวลา</translation>
  </message>
  <message>
   <source>View 3: all conversations</source>
   <translation>มุมมอง 3: แชททั้งหมด</translation>
  </message>
  <message>
   <source>View 4: unread</source>
   <translation>มุมมอง 4: ยังไม่อ่าน</translation>
  </message>
  <message>
   <source>View 5: snoozed</source>
   <translation>มุมมอง 5: พักไว้</translation>
  </message>
  <message>
   <source>View 6: not delivered</source>
   <translation>มุมมอง 6: ส่งไม่ถึง</translation>
  </message>
  <message>
   <source>View 7: done</source>
   <translation>มุมมอง 7: เสร็จแล้ว</translation>
  </message>
  <message>
   <source>View 8: starred</source>
   <translation>มุมมอง 8: ติดดาว</translation>
  </message>
  <message>
   <source>View 9: spam and blocked</source>
   <translation>มุมมอง 9: สแปมและที่บล็อก</translation>
  </message>
  <message>
   <source>What is under way</source>
   <translation>สิ่งที่กำลังดำเนินการ</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>เขียนโน้ต</translation>
  </message>
  <message>
   <source>Write to them privately</source>
   <translation>เขียนถึงเป็นการส่วนตัว</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>การเขียน</translation>
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
   <translation>ลบ…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>ปิดเรื่อง</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>ซ่อน</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>ไม่ต้องตอบ</translation>
  </message>
  <message>
   <source>Open on Facebook</source>
   <translation>เปิดใน Facebook</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>ตอบ</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>แสดงอีกครั้ง</translation>
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
   <translation>%1 ชม.</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 นาที</translation>
  </message>
  <message numerus="yes">
   <source>%n comments</source>
   <translation>
    <numerusform>%n ความคิดเห็น</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>รอตอบ %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer on Facebook</source>
   <translation>ตอบบน Facebook</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>ตอบแล้ว</translation>
  </message>
  <message>
   <source>Comments appear here as soon as somebody writes below a post</source>
   <translation>ความคิดเห็นจะแสดงที่นี่ทันทีที่มีคนเขียนใต้โพสต์</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>กำลังลบ</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <source>Everybody can read it.</source>
   <translation>ทุกคนอ่านได้</translation>
  </message>
  <message>
   <source>Everybody who sees the post can read it.</source>
   <translation>ทุกคนที่เห็นโพสต์อ่านได้</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>ซ่อนอยู่</translation>
  </message>
  <message>
   <source>Hiding</source>
   <translation>กำลังซ่อน</translation>
  </message>
  <message>
   <source>Instagram lets nobody write to this person about this comment.</source>
   <translation>Instagram ไม่ให้ใครเขียนถึงบุคคลนี้เกี่ยวกับความคิดเห็นนี้</translation>
  </message>
  <message>
   <source>Mentions of %1</source>
   <translation>การกล่าวถึง %1</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Nothing was posted: try again in some minutes.</source>
   <translation>Meta ขอให้พักก่อน ยังไม่มีอะไรถูกโพสต์ ลองใหม่ในอีกไม่กี่นาที</translation>
  </message>
  <message>
   <source>Newest comment %1</source>
   <translation>ความคิดเห็นล่าสุด %1</translation>
  </message>
  <message>
   <source>Nothing found for ‘%1’</source>
   <translation>ไม่พบ ‘%1’</translation>
  </message>
  <message>
   <source>One message, once. It opens no 24 h of free text: that takes an answer of theirs.</source>
   <translation>ข้อความเดียว ครั้งเดียว ไม่ได้เปิดเวลาตอบอิสระ 24 ชม. ต้องรอให้เขาตอบกลับก่อน</translation>
  </message>
  <message>
   <source>Post with a comment of %1</source>
   <translation>โพสต์ที่มีความคิดเห็นของ %1</translation>
  </message>
  <message>
   <source>Posted %1</source>
   <translation>โพสต์เมื่อ %1</translation>
  </message>
  <message>
   <source>Posted today</source>
   <translation>โพสต์วันนี้</translation>
  </message>
  <message>
   <source>Posted yesterday</source>
   <translation>โพสต์เมื่อวาน</translation>
  </message>
  <message>
   <source>Private reply sent</source>
   <translation>ส่งคำตอบส่วนตัวแล้ว</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>ตอบแบบสาธารณะ</translation>
  </message>
  <message>
   <source>Reply privately</source>
   <translation>ตอบส่วนตัว</translation>
  </message>
  <message>
   <source>Reply privately, %1 h left</source>
   <translation>ตอบส่วนตัว เหลือ %1 ชม.</translation>
  </message>
  <message numerus="yes">
   <source>Reply privately, %n days left</source>
   <translation>
    <numerusform>ตอบส่วนตัว เหลือ %n วัน</numerusform>
   </translation>
  </message>
  <message>
   <source>Reply to %1 in public</source>
   <translation>ตอบ %1 แบบสาธารณะ</translation>
  </message>
  <message>
   <source>Replying</source>
   <translation>กำลังตอบ</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>ส่งอีกครั้ง</translation>
  </message>
  <message>
   <source>Send privately</source>
   <translation>ส่งแบบส่วนตัว</translation>
  </message>
  <message>
   <source>Seven days have passed: Instagram takes no private reply to this comment any more.</source>
   <translation>ผ่านไปเจ็ดวันแล้ว Instagram ไม่รับคำตอบส่วนตัวต่อความคิดเห็นนี้อีก</translation>
  </message>
  <message>
   <source>Show the comment again to reply to it</source>
   <translation>แสดงความคิดเห็นอีกครั้งเพื่อตอบ</translation>
  </message>
  <message>
   <source>Showing again</source>
   <translation>กำลังแสดงอีกครั้ง</translation>
  </message>
  <message>
   <source>Somebody who keeps their name to themselves</source>
   <translation>บุคคลที่ไม่เปิดเผยชื่อ</translation>
  </message>
  <message>
   <source>This comment is no longer there.</source>
   <translation>ความคิดเห็นนี้ไม่อยู่แล้ว</translation>
  </message>
  <message>
   <source>This is the shop's own comment</source>
   <translation>นี่คือความคิดเห็นของร้านเอง</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Turning off</source>
   <translation>กำลังปิด</translation>
  </message>
  <message>
   <source>Turning on</source>
   <translation>กำลังเปิด</translation>
  </message>
  <message>
   <source>Write to %1 in private</source>
   <translation>เขียนถึง %1 แบบส่วนตัว</translation>
  </message>
  <message>
   <source>Writing privately</source>
   <translation>กำลังเขียนแบบส่วนตัว</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>แก้ไขแล้ว</translation>
  </message>
  <message>
   <source>mentioned the Page on Facebook. What was said stands there.</source>
   <translation>กล่าวถึงเพจบน Facebook อ่านเนื้อหาได้ที่นั่น</translation>
  </message>
  <message>
   <source>mentioned you. The words are being fetched.</source>
   <translation>กล่าวถึงคุณ กำลังดึงข้อความ</translation>
  </message>
  <message>
   <source>waits for an answer</source>
   <translation>รอคำตอบ</translation>
  </message>
 </context>
 <context>
  <name>Completion</name>
  <message>
   <source>Write your first ready answer</source>
   <translation>เขียนคำตอบสำเร็จรูปรายการแรก</translation>
  </message>
  <message>
   <source>first name</source>
   <translation>ชื่อจริง</translation>
  </message>
  <message>
   <source>name</source>
   <translation>ชื่อ</translation>
  </message>
  <message>
   <source>shop</source>
   <translation>ร้าน</translation>
  </message>
 </context>
 <context>
  <name>CompletionList</name>
  <message>
   <source>Suggestions</source>
   <translation>คำแนะนำ</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>%1 allows it for 7 days after a customer writes. You can answer here as soon as they write again.</source>
   <translation>%1 ให้ตอบได้ภายใน 7 วันหลังลูกค้าเขียนมา คุณจะตอบที่นี่ได้ทันทีที่ลูกค้าเขียนมาอีก</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>บล็อกแล้ว</translation>
  </message>
  <message>
   <source>Free text for %1</source>
   <translation>ข้อความอิสระบน %1</translation>
  </message>
  <message>
   <source>Free text is closed</source>
   <translation>ส่งข้อความอิสระไม่ได้แล้ว</translation>
  </message>
  <message>
   <source>It goes in a moment</source>
   <translation>จะส่งในอีกสักครู่</translation>
  </message>
  <message>
   <source>It is on its way already, and Meta takes nothing back for a shop</source>
   <translation>กำลังส่งอยู่แล้ว และ Meta ไม่ดึงข้อความของร้านกลับ</translation>
  </message>
  <message>
   <source>More than 24 h have passed. Until 7 days after the customer wrote, %1 takes what a person answers: nothing automatic, no offers.</source>
   <translation>ผ่านไปเกิน 24 ชม. แล้ว จนถึง 7 วันหลังลูกค้าเขียนมา %1 รับเฉพาะคำตอบจากคน ห้ามข้อความอัตโนมัติและข้อเสนอขาย</translation>
  </message>
  <message numerus="yes">
   <source>Send as %n messages</source>
   <translation>
    <numerusform>ส่งเป็น %n ข้อความ</numerusform>
   </translation>
  </message>
  <message>
   <source>Send on %1</source>
   <translation>ส่งทาง %1</translation>
  </message>
  <message>
   <source>Send to %1 on %2</source>
   <translation>ส่งถึง %1 ทาง %2</translation>
  </message>
  <message>
   <source>WhatsApp allows it for 24 h after a customer writes. A template may be sent now.</source>
   <translation>WhatsApp ให้ตอบได้ภายใน 24 ชม. หลังลูกค้าเขียนมา ตอนนี้ส่งเทมเพลตได้</translation>
  </message>
  <message>
   <source>You answer as a person, for %1 more</source>
   <translation>คุณตอบในฐานะคนได้อีก %1</translation>
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
   <translation>นำออก…</translation>
  </message>
 </context>
 <context>
  <name>Computers</name>
  <message>
   <source>Another computer</source>
   <translation>คอมพิวเตอร์อีกเครื่อง</translation>
  </message>
  <message>
   <source>It is no computer of your shop any more.</source>
   <translation>เครื่องนี้ไม่ใช่คอมพิวเตอร์ของร้านคุณแล้ว</translation>
  </message>
  <message>
   <source>It is removed, and erases itself as soon as it is online.</source>
   <translation>นำออกแล้ว และจะลบตัวเองถาวรทันทีที่ออนไลน์</translation>
  </message>
  <message>
   <source>It is removed, and receives nothing more.</source>
   <translation>นำออกแล้ว และไม่ได้รับอะไรอีก</translation>
  </message>
  <message>
   <source>It is removed. Meta did not confirm: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens. Then sign in here again.</source>
   <translation>นำออกแล้ว แต่ Meta ไม่ยืนยัน: ให้นำ Conwerz ออกที่ Facebook ในการตั้งค่า, การผสานการทำงานทางธุรกิจ และสิ่งที่ธุรกิจของคุณให้ไว้ในการตั้งค่าธุรกิจของ Meta: ผู้ใช้ระบบ, เพิกถอนโทเค็น แล้วเข้าสู่ระบบที่นี่อีกครั้ง</translation>
  </message>
  <message>
   <source>It is removed. Nobody has signed in here, so nothing could be ended at Meta: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>นำออกแล้ว แต่ยังไม่มีใครเข้าสู่ระบบที่นี่ จึงสิ้นสุดอะไรที่ Meta ไม่ได้: ให้นำ Conwerz ออกที่ Facebook ในการตั้งค่า, การผสานการทำงานทางธุรกิจ และสิ่งที่ธุรกิจของคุณให้ไว้ในการตั้งค่าธุรกิจของ Meta: ผู้ใช้ระบบ, เพิกถอนโทเค็น</translation>
  </message>
  <message>
   <source>It is removed. When it is next online, it asks whoever sits there to erase everything.</source>
   <translation>นำออกแล้ว เมื่อเครื่องนั้นออนไลน์ครั้งถัดไป จะขอให้ผู้ใช้เครื่องลบทุกอย่างถาวร</translation>
  </message>
  <message>
   <source>It still receives something that this computer does not. Connect that here first, then remove it.</source>
   <translation>เครื่องนั้นยังรับบางอย่างที่เครื่องนี้ไม่ได้รับ เชื่อมต่อสิ่งนั้นที่นี่ก่อน แล้วค่อยนำออก</translation>
  </message>
  <message>
   <source>Last seen %1</source>
   <translation>พบครั้งล่าสุด %1</translation>
  </message>
  <message numerus="yes">
   <source>Receives %n connections</source>
   <translation>
    <numerusform>รับ %n การเชื่อมต่อ</numerusform>
   </translation>
  </message>
  <message>
   <source>Receives nothing</source>
   <translation>ไม่ได้รับอะไร</translation>
  </message>
  <message>
   <source>Remove the computer that has been there %1?</source>
   <translation>นำคอมพิวเตอร์ที่อยู่ %1 ออกหรือไม่</translation>
  </message>
  <message>
   <source>The relay did not answer, so nothing has changed. Try again.</source>
   <translation>รีเลย์ไม่ตอบ จึงยังไม่มีอะไรเปลี่ยน ลองอีกครั้ง</translation>
  </message>
  <message>
   <source>There now</source>
   <translation>ออนไลน์อยู่</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>คอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. If the other computer was signed in to your business, end that in Meta's business settings: System users, Revoke tokens.</source>
   <translation>สิ่งที่เข้าสู่ระบบที่นี่สิ้นสุดที่ Meta แล้ว ให้เข้าสู่ระบบอีกครั้ง หากอีกเครื่องเข้าสู่ระบบธุรกิจของคุณไว้ ให้สิ้นสุดในการตั้งค่าธุรกิจของ Meta: ผู้ใช้ระบบ, เพิกถอนโทเค็น</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. Whoever else had signed in there removes Conwerz at Facebook under Settings, Business integrations.</source>
   <translation>สิ่งที่เข้าสู่ระบบที่นี่สิ้นสุดที่ Meta แล้ว ให้เข้าสู่ระบบอีกครั้ง ใครอื่นที่เคยเข้าสู่ระบบที่เครื่องนั้นต้องนำ Conwerz ออกที่ Facebook ในการตั้งค่า, การผสานการทำงานทางธุรกิจ</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>ตั้งแต่ %1</translation>
  </message>
 </context>
 <context>
  <name>ComputersPage</name>
  <message>
   <source>Another computer of your shop removed it, says the relay. That could not be proven, and Meta still lets it in, so nothing was erased. If it was you, erase everything here. If not, go on with it and sign in again.</source>
   <translation>รีเลย์แจ้งว่าคอมพิวเตอร์อีกเครื่องของร้านนำเครื่องนี้ออกแล้ว แต่พิสูจน์ไม่ได้ และ Meta ยังให้เข้าอยู่ จึงไม่มีอะไรถูกลบ ถ้าเป็นคุณเอง ให้ลบทุกอย่างที่นี่ถาวร ถ้าไม่ใช่ ให้ใช้เครื่องนี้ต่อแล้วเข้าสู่ระบบอีกครั้ง</translation>
  </message>
  <message>
   <source>Asking the relay…</source>
   <translation>กำลังถามรีเลย์…</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>คอมพิวเตอร์</translation>
  </message>
  <message>
   <source>Erase everything…</source>
   <translation>ลบทุกอย่างถาวร…</translation>
  </message>
  <message>
   <source>Go on with this computer</source>
   <translation>ใช้คอมพิวเตอร์เครื่องนี้ต่อ</translation>
  </message>
  <message>
   <source>It knows which computers receive for your shop.</source>
   <translation>รีเลย์รู้ว่าคอมพิวเตอร์เครื่องใดรับข้อมูลให้ร้านของคุณ</translation>
  </message>
  <message>
   <source>It knows which computers there are. Everything else goes on; look here again later.</source>
   <translation>รีเลย์รู้ว่ามีคอมพิวเตอร์เครื่องใดบ้าง ส่วนอื่นทำงานต่อตามปกติ กลับมาดูใหม่ภายหลัง</translation>
  </message>
  <message>
   <source>Sign in again</source>
   <translation>เข้าสู่ระบบอีกครั้ง</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>รีเลย์ไม่ตอบ</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>คอมพิวเตอร์เครื่องนี้ถูกนำออกแล้ว</translation>
  </message>
  <message>
   <source>Where your shop is open. To move it to another computer, restore a backup there or sign in: it takes over, and this one stops receiving.</source>
   <translation>เครื่องที่เปิดร้านของคุณอยู่ ถ้าจะย้ายไปเครื่องอื่น ให้กู้คืนข้อมูลสำรองหรือเข้าสู่ระบบที่เครื่องนั้น เครื่องนั้นจะรับช่วงต่อ และเครื่องนี้จะหยุดรับ</translation>
  </message>
 </context>
 <context>
  <name>Connect</name>
  <message>
   <source>A code is good for one try, so that nobody can guess it. A new login shows a new one.</source>
   <translation>รหัสใช้ได้ครั้งเดียว เพื่อไม่ให้ใครเดาได้ เข้าสู่ระบบใหม่แล้วจะแสดงรหัสใหม่</translation>
  </message>
  <message>
   <source>Another computer receives this</source>
   <translation>คอมพิวเตอร์อีกเครื่องรับอยู่</translation>
  </message>
  <message>
   <source>Another computer receives this. Take it over, and that one stops.</source>
   <translation>คอมพิวเตอร์อีกเครื่องรับอยู่ ถ้ารับช่วงต่อ เครื่องนั้นจะหยุด</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>ถามอีกครั้ง</translation>
  </message>
  <message>
   <source>At Facebook, no Page that fits was ticked. Choose Edit settings there, and tick your Pages.</source>
   <translation>ไม่ได้เลือกเพจที่ตรงกันไว้ที่ Facebook เลือก แก้ไขการตั้งค่า ที่นั่น แล้วเลือกเพจของคุณ</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>Comments under your posts: answer, hide, write privately.</source>
   <translation>ความคิดเห็นใต้โพสต์ของคุณ: ตอบ ซ่อน เขียนแบบส่วนตัว</translation>
  </message>
  <message>
   <source>Connected, and Meta confirms it</source>
   <translation>เชื่อมต่อแล้ว และ Meta ยืนยันแล้ว</translation>
  </message>
  <message>
   <source>Direct messages to your professional account.</source>
   <translation>ข้อความส่วนตัวถึงบัญชีมืออาชีพของคุณ</translation>
  </message>
  <message>
   <source>Each login is handed over once, to the computer that began it. Nothing was connected here.</source>
   <translation>การเข้าสู่ระบบแต่ละครั้งส่งมอบครั้งเดียวให้เครื่องที่เริ่ม ไม่มีอะไรถูกเชื่อมต่อที่นี่</translation>
  </message>
  <message>
   <source>Facebook did not finish</source>
   <translation>Facebook ทำไม่เสร็จ</translation>
  </message>
  <message>
   <source>Facebook does not answer</source>
   <translation>Facebook ไม่ตอบ</translation>
  </message>
  <message>
   <source>Forms that people fill in from your advertisements.</source>
   <translation>แบบฟอร์มที่ผู้คนกรอกจากโฆษณาของคุณ</translation>
  </message>
  <message>
   <source>Go to Facebook again</source>
   <translation>ไปที่ Facebook อีกครั้ง</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>ข้อมูลเชิงลึก</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>ความคิดเห็น Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>ข้อมูลเชิงลึก Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>ข้อความ Instagram</translation>
  </message>
  <message>
   <source>It does not take this login. Nothing was connected.</source>
   <translation>การเข้าสู่ระบบนี้ไม่ได้รับการยอมรับ ไม่มีอะไรถูกเชื่อมต่อ</translation>
  </message>
  <message>
   <source>It has to be taken over first.</source>
   <translation>ต้องรับช่วงต่อก่อน</translation>
  </message>
  <message>
   <source>It receives Meta's messages for you, and is needed to log in. Check the internet connection.</source>
   <translation>รีเลย์รับข้อความของ Meta ให้คุณ และจำเป็นต่อการเข้าสู่ระบบ ตรวจการเชื่อมต่ออินเทอร์เน็ต</translation>
  </message>
  <message>
   <source>It sent you back without a login. Sign in to facebook.com in your browser first, then try again.</source>
   <translation>Facebook ส่งคุณกลับมาโดยไม่ได้เข้าสู่ระบบ เข้าสู่ระบบ facebook.com ในเบราว์เซอร์ก่อน แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>ข้อความ</translation>
  </message>
  <message>
   <source>Meta does not confirm that it will tell Conwerz everything. Press Test under Integrations.</source>
   <translation>Meta ไม่ยืนยันว่าจะแจ้งทุกอย่างแก่ Conwerz กด ทดสอบ ที่ การเชื่อมต่อ</translation>
  </message>
  <message>
   <source>Meta refused it.</source>
   <translation>Meta ปฏิเสธ</translation>
  </message>
  <message>
   <source>No professional Instagram account is linked to this Page, or it was not ticked.</source>
   <translation>ไม่มีบัญชี Instagram มืออาชีพที่ลิงก์กับเพจนี้ หรือไม่ได้เลือกไว้</translation>
  </message>
  <message>
   <source>Not ticked at Facebook. Go there again and tick it.</source>
   <translation>ไม่ได้เลือกไว้ที่ Facebook กลับไปที่นั่นแล้วเลือก</translation>
  </message>
  <message>
   <source>Nothing came back from the browser in a quarter of an hour. The old tab can be closed.</source>
   <translation>ไม่มีอะไรกลับมาจากเบราว์เซอร์ภายในสิบห้านาที ปิดแท็บเดิมได้</translation>
  </message>
  <message>
   <source>Nothing was connected</source>
   <translation>ไม่มีอะไรถูกเชื่อมต่อ</translation>
  </message>
  <message>
   <source>Nothing was connected.</source>
   <translation>ไม่มีอะไรถูกเชื่อมต่อ</translation>
  </message>
  <message>
   <source>Owned by a business portfolio. Allow business access to connect it.</source>
   <translation>พอร์ตโฟลิโอธุรกิจเป็นเจ้าของ อนุญาตให้เข้าถึงธุรกิจเพื่อเชื่อมต่อ</translation>
  </message>
  <message>
   <source>Reach, views and followers, as daily figures.</source>
   <translation>การเข้าถึง ยอดดู และผู้ติดตาม เป็นตัวเลขรายวัน</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>หยุดแล้ว</translation>
  </message>
  <message>
   <source>The keychain is closed</source>
   <translation>พวงกุญแจปิดอยู่</translation>
  </message>
  <message>
   <source>The keychain is closed, so its key could not be kept.</source>
   <translation>พวงกุญแจปิดอยู่ จึงเก็บคีย์ไม่ได้</translation>
  </message>
  <message>
   <source>The list of Pages was left out</source>
   <translation>รายชื่อเพจถูกข้ามไป</translation>
  </message>
  <message>
   <source>The login cannot be kept safely, so nothing was connected. Unlock the keychain.</source>
   <translation>เก็บข้อมูลเข้าสู่ระบบอย่างปลอดภัยไม่ได้ จึงไม่มีอะไรถูกเชื่อมต่อ ปลดล็อกพวงกุญแจ</translation>
  </message>
  <message>
   <source>The login was left open</source>
   <translation>การเข้าสู่ระบบถูกเปิดค้างไว้</translation>
  </message>
  <message>
   <source>The login went through, but what it brings could not be asked for. Nothing was connected.</source>
   <translation>เข้าสู่ระบบสำเร็จ แต่ถามไม่ได้ว่ามีอะไรให้เชื่อมต่อ ไม่มีอะไรถูกเชื่อมต่อ</translation>
  </message>
  <message>
   <source>The relay did not take it. Try again in a minute.</source>
   <translation>รีเลย์ไม่รับ ลองใหม่ในอีกหนึ่งนาที</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>รีเลย์ไม่ตอบ</translation>
  </message>
  <message>
   <source>The relay refused</source>
   <translation>รีเลย์ปฏิเสธ</translation>
  </message>
  <message>
   <source>The relay refuses requests from another time. Set the clock in the system's settings.</source>
   <translation>รีเลย์ปฏิเสธคำขอจากเวลาที่ไม่ตรง ตั้งนาฬิกาในการตั้งค่าระบบ</translation>
  </message>
  <message>
   <source>There is nothing to connect yet</source>
   <translation>ยังไม่มีอะไรให้เชื่อมต่อ</translation>
  </message>
  <message>
   <source>This computer's clock is wrong</source>
   <translation>นาฬิกาของคอมพิวเตอร์เครื่องนี้ไม่ตรง</translation>
  </message>
  <message>
   <source>This is not our relay</source>
   <translation>นี่ไม่ใช่รีเลย์ของเรา</translation>
  </message>
  <message>
   <source>This login was used before</source>
   <translation>การเข้าสู่ระบบนี้ใช้ไปแล้ว</translation>
  </message>
  <message>
   <source>This relay asks for an invitation</source>
   <translation>รีเลย์นี้ขอคำเชิญ</translation>
  </message>
  <message>
   <source>Those were not the six digits</source>
   <translation>ตัวเลขหกหลักไม่ถูกต้อง</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>พิมพ์รหัส</translation>
  </message>
  <message>
   <source>What people write to your Page, and your answers.</source>
   <translation>สิ่งที่ผู้คนเขียนถึงเพจของคุณ และคำตอบของคุณ</translation>
  </message>
  <message>
   <source>Whoever answers at its address has another key. Nothing was sent. A company's proxy can do this.</source>
   <translation>ผู้ที่ตอบจากที่อยู่ของรีเลย์ใช้คีย์อื่น ไม่มีอะไรถูกส่ง พร็อกซีของบริษัทอาจเป็นสาเหตุ</translation>
  </message>
  <message>
   <source>Whoever runs it gives you a code. Type it beside the relay's address.</source>
   <translation>ผู้ดูแลรีเลย์จะให้รหัสแก่คุณ พิมพ์รหัสไว้ข้างที่อยู่ของรีเลย์</translation>
  </message>
  <message>
   <source>Without it Conwerz cannot see what there is to connect. At Facebook, leave every box ticked.</source>
   <translation>ถ้าขาดส่วนนี้ Conwerz จะไม่เห็นว่ามีอะไรให้เชื่อมต่อ ที่ Facebook ให้เลือกไว้ทุกช่อง</translation>
  </message>
  <message>
   <source>You cancelled at Facebook, so nothing was granted. You can begin again whenever you like.</source>
   <translation>คุณยกเลิกที่ Facebook จึงไม่ได้ให้สิทธิ์ใด เริ่มใหม่ได้ทุกเมื่อ</translation>
  </message>
  <message>
   <source>You lack the task “%1” on this Page. Ask whoever manages it to give it to you.</source>
   <translation>คุณไม่มีงาน “%1” บนเพจนี้ ขอให้ผู้จัดการเพจมอบให้คุณ</translation>
  </message>
  <message>
   <source>Your WhatsApp Business number, through Meta's cloud.</source>
   <translation>หมายเลข WhatsApp Business ของคุณ ผ่านคลาวด์ของ Meta</translation>
  </message>
 </context>
 <context>
  <name>ConnectFlow</name>
  <message>
   <source>Left out at Facebook, so it does not work yet: %1</source>
   <translation>ไม่ได้เลือกไว้ที่ Facebook จึงยังใช้ไม่ได้: %1</translation>
  </message>
  <message>
   <source>No message came. Press Test under Integrations to wait again.</source>
   <translation>ไม่มีข้อความเข้ามา กด ทดสอบ ที่ การเชื่อมต่อ เพื่อรออีกครั้ง</translation>
  </message>
  <message>
   <source>Received in %1 s</source>
   <translation>ได้รับใน %1 วินาที</translation>
  </message>
  <message>
   <source>Waiting for a message: write “hello” to it from any account.</source>
   <translation>กำลังรอข้อความ: เขียน “สวัสดี” ถึงที่นี่จากบัญชีใดก็ได้</translation>
  </message>
  <message>
   <source>business access</source>
   <translation>การเข้าถึงธุรกิจ</translation>
  </message>
 </context>
 <context>
  <name>ConnectPage</name>
  <message>
   <source>Step %1 of 3</source>
   <translation>ขั้นที่ %1 จาก 3</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Back</source>
   <translation>กลับ</translation>
  </message>
  <message>
   <source>Did it arrive? %1</source>
   <translation>ส่งถึงหรือไม่ %1</translation>
  </message>
  <message>
   <source>Draft: %1</source>
   <translation>ฉบับร่าง: %1</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>ยกเลิกการส่งข้อความแล้ว</translation>
  </message>
  <message>
   <source>Not delivered: %1</source>
   <translation>ส่งไม่ถึง: %1</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>คุณ: %1</translation>
  </message>
  <message>
   <source>done</source>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <source>labelled %1</source>
   <translation>ป้ายกำกับ %1</translation>
  </message>
  <message>
   <source>snoozed: %1</source>
   <translation>พักไว้: %1</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>ติดดาว</translation>
  </message>
  <message>
   <source>unread: %1</source>
   <translation>ยังไม่อ่าน: %1</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>แชท</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>ผลการค้นหา</translation>
  </message>
 </context>
 <context>
  <name>Decided</name>
  <message>
   <source>Your administrator decided this for this computer.</source>
   <translation>ผู้ดูแลระบบกำหนดไว้สำหรับคอมพิวเตอร์เครื่องนี้</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Delete the comment</source>
   <translation>ลบความคิดเห็น</translation>
  </message>
  <message>
   <source>Delete this comment?</source>
   <translation>ลบความคิดเห็นนี้หรือไม่</translation>
  </message>
  <message>
   <source>It goes from Instagram for everybody, with the answers below it, and cannot be brought back. Hiding it keeps it for you and for whoever wrote it.</source>
   <translation>ความคิดเห็นจะหายไปจาก Instagram สำหรับทุกคน พร้อมคำตอบที่อยู่ใต้ความคิดเห็น และนำกลับมาไม่ได้ ถ้าซ่อน คุณและผู้เขียนยังเห็นได้</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>เก็บไว้</translation>
  </message>
 </context>
 <context>
  <name>DeliveryKey</name>
  <message>
   <source>Changed here. The delivery service does not answer now, and takes the new key when it does.</source>
   <translation>เปลี่ยนที่นี่แล้ว ตอนนี้บริการนำส่งไม่ตอบ และจะรับคีย์ใหม่เมื่อตอบ</translation>
  </message>
  <message>
   <source>Changed. What waited for the old key is opened with it all the same.</source>
   <translation>เปลี่ยนแล้ว สิ่งที่รออยู่ด้วยคีย์เดิมยังเปิดด้วยคีย์เดิมได้</translation>
  </message>
  <message>
   <source>It is being changed…</source>
   <translation>กำลังเปลี่ยน…</translation>
  </message>
  <message>
   <source>Nothing was changed: the keychain did not open. Unlock it and try again.</source>
   <translation>ยังไม่มีอะไรเปลี่ยน: เปิดพวงกุญแจไม่ได้ ปลดล็อกแล้วลองอีกครั้ง</translation>
  </message>
 </context>
 <context>
  <name>Disconnect</name>
  <message>
   <source>%1 is disconnected</source>
   <translation>ยกเลิกการเชื่อมต่อ %1 แล้ว</translation>
  </message>
  <message>
   <source>Another computer of yours receives it now</source>
   <translation>ตอนนี้คอมพิวเตอร์อีกเครื่องของคุณเป็นผู้รับ</translation>
  </message>
  <message>
   <source>Backups in reach erased</source>
   <translation>ข้อมูลสำรองที่เข้าถึงได้ถูกลบถาวรแล้ว</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook</source>
   <translation>Conwerz ถูกนำออกที่ Facebook</translation>
  </message>
  <message>
   <source>Deletion was asked for at Facebook</source>
   <translation>มีการขอให้ลบข้อมูลที่ Facebook</translation>
  </message>
  <message>
   <source>Disconnect %1?</source>
   <translation>ยกเลิกการเชื่อมต่อ %1 หรือไม่</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <source>Done by the relay</source>
   <translation>รีเลย์ทำแล้ว</translation>
  </message>
  <message>
   <source>Erased here</source>
   <translation>ลบถาวรที่นี่แล้ว</translation>
  </message>
  <message>
   <source>Instagram messages and comments stop here. This is what will happen:</source>
   <translation>ข้อความและความคิดเห็นของ Instagram จะหยุดที่นี่ สิ่งที่จะเกิดขึ้น:</translation>
  </message>
  <message>
   <source>It had ended before (code %1)</source>
   <translation>สิ้นสุดไปก่อนแล้ว (รหัส %1)</translation>
  </message>
  <message>
   <source>It was unsubscribed and its login destroyed here. At Meta the grant goes on for the others.</source>
   <translation>เลิกรับข้อมูลแล้ว และทำลายการเข้าสู่ระบบที่นี่แล้ว ที่ Meta สิทธิ์ยังคงอยู่สำหรับการเชื่อมต่ออื่น</translation>
  </message>
  <message>
   <source>Its leads stay here. The receipt itself holds no personal data.</source>
   <translation>ลีดยังอยู่ที่นี่ ตัวใบยืนยันไม่มีข้อมูลส่วนบุคคล</translation>
  </message>
  <message>
   <source>Left on: another connection needs it</source>
   <translation>ยังเปิดไว้: การเชื่อมต่ออื่นต้องใช้</translation>
  </message>
  <message>
   <source>Login destroyed here</source>
   <translation>ทำลายการเข้าสู่ระบบที่นี่แล้ว</translation>
  </message>
  <message>
   <source>Login revoked</source>
   <translation>เพิกถอนการเข้าสู่ระบบแล้ว</translation>
  </message>
  <message>
   <source>Login tried once more</source>
   <translation>ลองใช้การเข้าสู่ระบบอีกครั้งแล้ว</translation>
  </message>
  <message>
   <source>Messenger and Lead Ads stop here. This is what will happen:</source>
   <translation>Messenger และ Lead Ads จะหยุดที่นี่ สิ่งที่จะเกิดขึ้น:</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. End it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta ไม่ยืนยันภายในหนึ่งวัน ให้สิ้นสุดในการตั้งค่าธุรกิจของ Meta: ผู้ใช้ระบบ, เพิกถอนโทเค็น</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. Remove Conwerz at Facebook under Business integrations.</source>
   <translation>Meta ไม่ยืนยันภายในหนึ่งวัน นำ Conwerz ออกที่ Facebook ใน การผสานการทำงานทางธุรกิจ</translation>
  </message>
  <message>
   <source>Never confirmed: end it in Meta's business settings</source>
   <translation>ไม่เคยยืนยัน: ให้สิ้นสุดในการตั้งค่าธุรกิจของ Meta</translation>
  </message>
  <message>
   <source>Never confirmed: remove Conwerz at Facebook</source>
   <translation>ไม่เคยได้รับการยืนยัน: นำ Conwerz ออกที่ Facebook</translation>
  </message>
  <message>
   <source>No answer yet, asked again</source>
   <translation>ยังไม่มีคำตอบ ถามซ้ำแล้ว</translation>
  </message>
  <message>
   <source>Not done: Meta's grant goes on</source>
   <translation>ไม่ได้ทำ: สิทธิ์ที่ Meta ยังคงอยู่</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>ยังไม่เสร็จ</translation>
  </message>
  <message>
   <source>Nothing changes: another computer of yours goes on with it.</source>
   <translation>ไม่มีอะไรเปลี่ยน: คอมพิวเตอร์อีกเครื่องของคุณใช้งานต่อ</translation>
  </message>
  <message>
   <source>Nothing of it is left here. The receipt itself holds no personal data.</source>
   <translation>ไม่มีอะไรเหลืออยู่ที่นี่ ตัวใบยืนยันไม่มีข้อมูลส่วนบุคคล</translation>
  </message>
  <message>
   <source>Nothing was there</source>
   <translation>ไม่มีอะไรอยู่ที่นั่น</translation>
  </message>
  <message>
   <source>Refused by Meta (code %1)</source>
   <translation>Meta ปฏิเสธ (รหัส %1)</translation>
  </message>
  <message>
   <source>Rejected with code %1, as it should be</source>
   <translation>ถูกปฏิเสธด้วยรหัส %1 ตามที่ควรเป็น</translation>
  </message>
  <message>
   <source>Relay lets go</source>
   <translation>รีเลย์ปล่อยแล้ว</translation>
  </message>
  <message>
   <source>The login, and with it: %1</source>
   <translation>การเข้าสู่ระบบ พร้อมด้วย: %1</translation>
  </message>
  <message>
   <source>The login. Nothing else is stored of it.</source>
   <translation>การเข้าสู่ระบบ ไม่มีสิ่งอื่นเก็บไว้</translation>
  </message>
  <message>
   <source>The relay ended the grant. Meta did not answer this computer within a day, so it was not tried once more.</source>
   <translation>รีเลย์ยุติสิทธิ์แล้ว Meta ไม่ตอบคอมพิวเตอร์เครื่องนี้ภายในหนึ่งวัน จึงไม่ได้ลองใช้อีกครั้ง</translation>
  </message>
  <message>
   <source>This computer's keychain or disk did not answer. Conwerz goes on by itself; look here again.</source>
   <translation>พวงกุญแจหรือดิสก์ของคอมพิวเตอร์เครื่องนี้ไม่ตอบสนอง Conwerz จะทำต่อเอง กลับมาดูที่นี่อีกครั้ง</translation>
  </message>
  <message>
   <source>Waiting for Meta: what is stored here is gone, and Meta is asked again until it confirms.</source>
   <translation>กำลังรอ Meta: สิ่งที่เก็บไว้ที่นี่หายไปแล้ว และจะถาม Meta ซ้ำจนกว่าจะยืนยัน</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed</source>
   <translation>เลิกรับเว็บฮุคแล้ว</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed, login revoked at once.</source>
   <translation>เลิกรับเว็บฮุคและเพิกถอนการเข้าสู่ระบบทันที</translation>
  </message>
  <message>
   <source>WhatsApp messages stop here. This is what will happen:</source>
   <translation>ข้อความของ WhatsApp จะหยุดที่นี่ สิ่งที่จะเกิดขึ้น:</translation>
  </message>
 </context>
 <context>
  <name>DisconnectQuestion</name>
  <message>
   <source>At Meta</source>
   <translation>ที่ Meta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Disconnect and erase</source>
   <translation>ยกเลิกการเชื่อมต่อและลบถาวร</translation>
  </message>
  <message>
   <source>Disconnect and erase everything</source>
   <translation>ยกเลิกการเชื่อมต่อและลบทุกอย่างถาวร</translation>
  </message>
  <message>
   <source>Disconnect, keep leads</source>
   <translation>ยกเลิกการเชื่อมต่อ เก็บลีดไว้</translation>
  </message>
  <message>
   <source>Disconnect, keep the leads (%1)</source>
   <translation>ยกเลิกการเชื่อมต่อ เก็บลีดไว้ (%1)</translation>
  </message>
  <message>
   <source>Disconnecting…</source>
   <translation>กำลังยกเลิกการเชื่อมต่อ…</translation>
  </message>
  <message>
   <source>End the whole login, sign the others in again</source>
   <translation>ยุติการเข้าสู่ระบบทั้งหมด แล้วเข้าสู่ระบบของการเชื่อมต่ออื่นใหม่</translation>
  </message>
  <message>
   <source>It receives nothing of it any more.</source>
   <translation>รีเลย์ไม่รับข้อมูลของการเชื่อมต่อนี้อีก</translation>
  </message>
  <message>
   <source>Leads are your own records and stay for up to 13 months.</source>
   <translation>ลีดเป็นบันทึกของคุณเอง และเก็บไว้ได้นานถึง 13 เดือน</translation>
  </message>
  <message>
   <source>Make a backup first</source>
   <translation>สำรองข้อมูลก่อน</translation>
  </message>
  <message>
   <source>Meta has one login for this and: %1</source>
   <translation>Meta ใช้การเข้าสู่ระบบเดียวสำหรับรายการนี้และ: %1</translation>
  </message>
  <message>
   <source>Nothing of it stays here. Backups in reach are erased as well.</source>
   <translation>ไม่มีอะไรเหลืออยู่ที่นี่ ข้อมูลสำรองที่เข้าถึงได้จะถูกลบถาวรด้วย</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>ที่รีเลย์</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>ในคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>Save as JSON</source>
   <translation>บันทึกเป็น JSON</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>บันทึกเป็น PDF</translation>
  </message>
  <message>
   <source>The others go on. So does what you granted at Meta, and the receipt says so.</source>
   <translation>การเชื่อมต่ออื่นใช้งานต่อ สิทธิ์ที่คุณให้ไว้ที่ Meta ก็เช่นกัน และใบยืนยันจะระบุไว้</translation>
  </message>
  <message>
   <source>Type %1 to erase everything</source>
   <translation>พิมพ์ %1 เพื่อลบทุกอย่างถาวร</translation>
  </message>
  <message>
   <source>Unsubscribe and destroy the login here only</source>
   <translation>เลิกรับข้อมูลและทำลายการเข้าสู่ระบบเฉพาะที่นี่</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed. Meta's grant goes on for the others.</source>
   <translation>เลิกรับเว็บฮุคแล้ว สิทธิ์ที่ Meta ยังคงอยู่สำหรับการเชื่อมต่ออื่น</translation>
  </message>
  <message>
   <source>Works without Meta too: this computer first, Meta as soon as it answers.</source>
   <translation>ทำได้แม้ Meta ไม่ตอบ: ทำในเครื่องนี้ก่อน แล้วทำที่ Meta ทันทีที่ตอบ</translation>
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
   <translation>กำลังเชื่อมต่อ…</translation>
  </message>
  <message>
   <source>Each one is routed, subscribed, and read back from Meta.</source>
   <translation>แต่ละรายการจะกำหนดเส้นทาง ลงทะเบียนรับข้อมูล และอ่านกลับจาก Meta</translation>
  </message>
  <message>
   <source>Open the inbox</source>
   <translation>เปิดกล่องข้อความ</translation>
  </message>
  <message>
   <source>Take over from the other computer</source>
   <translation>รับช่วงต่อจากอีกเครื่อง</translation>
  </message>
  <message>
   <source>Try it now: write “hello” to your Page from any other account, and see it arrive here.</source>
   <translation>ลองเลย: เขียน “สวัสดี” ถึงเพจของคุณจากบัญชีอื่นใดก็ได้ แล้วดูข้อความเข้ามาที่นี่</translation>
  </message>
  <message>
   <source>Your shop is connected</source>
   <translation>เชื่อมต่อร้านของคุณแล้ว</translation>
  </message>
 </context>
 <context>
  <name>Doors</name>
  <message>
   <source>Answer everyone who writes to your shop, from one place that stays on your computer.</source>
   <translation>ตอบทุกคนที่เขียนถึงร้านของคุณ จากที่เดียวซึ่งอยู่ในคอมพิวเตอร์ของคุณ</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>เชื่อมต่อร้านของฉัน</translation>
  </message>
  <message>
   <source>Encrypted on this computer. No telemetry, no adverts.</source>
   <translation>เข้ารหัสในคอมพิวเตอร์เครื่องนี้ ไม่เก็บสถิติการใช้งาน ไม่มีโฆษณา</translation>
  </message>
  <message>
   <source>Every customer,
one calm inbox.</source>
   <translation>ลูกค้าทุกคน
ในกล่องข้อความเดียวที่สงบ</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>สี่ขั้น ราวสามนาที คุณเลือกเองว่าเราจะขออะไรจาก Meta</translation>
  </message>
  <message>
   <source>I have a backup</source>
   <translation>ฉันมีข้อมูลสำรอง</translation>
  </message>
  <message>
   <source>One click. No account, no network, nothing is sent.</source>
   <translation>คลิกเดียว ไม่ต้องมีบัญชี ไม่ใช้เครือข่าย ไม่มีอะไรถูกส่ง</translation>
  </message>
  <message>
   <source>Opening the practice shop…</source>
   <translation>กำลังเปิดร้านทดลอง…</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>ลองใช้กับร้านทดลอง</translation>
  </message>
 </context>
 <context>
  <name>EmojiButton</name>
  <message>
   <source>React with %1</source>
   <translation>แสดงความรู้สึกด้วย %1</translation>
  </message>
 </context>
 <context>
  <name>EnclosureStrip</name>
  <message>
   <source>Files of this answer</source>
   <translation>ไฟล์ของคำตอบนี้</translation>
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
   <translation>%1, %2 %3</translation>
  </message>
  <message>
   <source>Being made to fit</source>
   <translation>กำลังปรับให้พอดี</translation>
  </message>
  <message>
   <source>Leave out %1</source>
   <translation>เอา %1 ออก</translation>
  </message>
 </context>
 <context>
  <name>Enclosures</name>
  <message>
   <source>%1 does not take files of this kind.</source>
   <translation>%1 ไม่รับไฟล์ประเภทนี้</translation>
  </message>
  <message>
   <source>%1 takes up to %2.</source>
   <translation>%1 รับได้ไม่เกิน %2</translation>
  </message>
  <message>
   <source>Make it smaller</source>
   <translation>ทำให้เล็กลง</translation>
  </message>
  <message>
   <source>Send as JPEG</source>
   <translation>ส่งเป็น JPEG</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>ไฟล์นี้ว่างเปล่า</translation>
  </message>
 </context>
 <context>
  <name>EndedCard</name>
  <message>
   <source>Open Facebook</source>
   <translation>เปิด Facebook</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>เชื่อมต่อใหม่</translation>
  </message>
  <message>
   <source>Switch on…</source>
   <translation>เปิด…</translation>
  </message>
 </context>
 <context>
  <name>EndedLogin</name>
  <message>
   <source>Answers that are on their way wait until then.</source>
   <translation>คำตอบที่กำลังส่งจะรอจนถึงตอนนั้น</translation>
  </message>
  <message>
   <source>You have switched off messages of %1. Switch them on to answer.</source>
   <translation>คุณปิดข้อความของ %1 ไว้ เปิดก่อนเพื่อตอบ</translation>
  </message>
 </context>
 <context>
  <name>EndedPage</name>
  <message>
   <source>Back</source>
   <translation>กลับ</translation>
  </message>
 </context>
 <context>
  <name>EndedRow</name>
  <message>
   <source>Receipt</source>
   <translation>ใบรับรอง</translation>
  </message>
 </context>
 <context>
  <name>EraseAll</name>
  <message>
   <source>A file could not be deleted. The next start of Conwerz tries again.</source>
   <translation>ลบไฟล์หนึ่งไม่ได้ Conwerz จะลองอีกครั้งเมื่อเปิดครั้งถัดไป</translation>
  </message>
  <message>
   <source>At Meta</source>
   <translation>ที่ Meta</translation>
  </message>
  <message>
   <source>Backups in reach</source>
   <translation>ข้อมูลสำรองที่เข้าถึงได้</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <source>Files: %1</source>
   <translation>ไฟล์: %1</translation>
  </message>
  <message>
   <source>In the keychain</source>
   <translation>ในพวงกุญแจ</translation>
  </message>
  <message>
   <source>Meta did not confirm. Remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta ไม่ยืนยัน นำ Conwerz ออกที่ Facebook ในการตั้งค่า, การผสานการทำงานทางธุรกิจ และสิ่งที่ธุรกิจของคุณให้ไว้ในการตั้งค่าธุรกิจของ Meta: ผู้ใช้ระบบ, เพิกถอนโทเค็น</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>ไม่มี</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>ยังไม่เสร็จ</translation>
  </message>
  <message>
   <source>Nothing is connected.</source>
   <translation>ไม่มีการเชื่อมต่อ</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>ที่รีเลย์</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>ในคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>Out of reach: %1. Delete the files named .conwerz-backup where they are.</source>
   <translation>เข้าถึงไม่ได้: %1 ลบไฟล์ชื่อ .conwerz-backup ในที่ที่ไฟล์อยู่</translation>
  </message>
  <message>
   <source>The database's key, the recovery code and every login.</source>
   <translation>คีย์ของฐานข้อมูล รหัสกู้คืน และการเข้าสู่ระบบทั้งหมด</translation>
  </message>
  <message>
   <source>The database. No message is in it.</source>
   <translation>ฐานข้อมูล ไม่มีข้อความอยู่ในนั้น</translation>
  </message>
  <message>
   <source>The keychain did not open. Its entries named Conwerz open nothing any more: delete them there.</source>
   <translation>เปิดพวงกุญแจไม่ได้ รายการชื่อ Conwerz ในนั้นเปิดอะไรไม่ได้แล้ว: ลบรายการเหล่านั้นที่นั่น</translation>
  </message>
  <message>
   <source>The relay did not answer. What waits there is sealed, and is let go of within 30 days.</source>
   <translation>รีเลย์ไม่ตอบ สิ่งที่รออยู่ที่นั่นถูกปิดผนึก และจะถูกปล่อยทิ้งภายใน 30 วัน</translation>
  </message>
  <message>
   <source>This computer's registration, and what waits there sealed.</source>
   <translation>การลงทะเบียนของคอมพิวเตอร์เครื่องนี้ และสิ่งที่ปิดผนึกรออยู่ที่นั่น</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>กำลังดำเนินการ</translation>
  </message>
  <message>
   <source>Unsubscribed, and the grant ended: %1</source>
   <translation>เลิกรับข้อมูลและยุติสิทธิ์แล้ว: %1</translation>
  </message>
  <message>
   <source>erase</source>
   <translation>ลบ</translation>
  </message>
 </context>
 <context>
  <name>ErasePage</name>
  <message>
   <source>Conwerz forgets your shop, and begins again as on its first day.</source>
   <translation>Conwerz จะลืมร้านของคุณ และเริ่มใหม่เหมือนวันแรก</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>ลบทุกอย่างถาวร</translation>
  </message>
  <message>
   <source>Export first</source>
   <translation>ส่งออกก่อน</translation>
  </message>
  <message>
   <source>The practice shop ends. Your own shop, if you have one, stays as it is.</source>
   <translation>ร้านทดลองจะสิ้นสุด ร้านของคุณเอง ถ้ามี จะคงเดิม</translation>
  </message>
  <message>
   <source>The recovery code opens nothing afterwards, and your customers' messages cannot be fetched again in full. What Facebook, Instagram and WhatsApp keep themselves stays there.</source>
   <translation>หลังจากนั้นรหัสกู้คืนจะเปิดอะไรไม่ได้ และดึงข้อความของลูกค้ากลับมาครบไม่ได้อีก สิ่งที่ Facebook, Instagram และ WhatsApp เก็บไว้เองยังอยู่ที่นั่น</translation>
  </message>
  <message>
   <source>There is no way back</source>
   <translation>ย้อนกลับไม่ได้</translation>
  </message>
  <message>
   <source>Type “%1” to erase everything</source>
   <translation>พิมพ์ “%1” เพื่อลบทุกอย่างถาวร</translation>
  </message>
  <message>
   <source>What will happen, in this order</source>
   <translation>สิ่งที่จะเกิดขึ้น ตามลำดับนี้</translation>
  </message>
 </context>
 <context>
  <name>ErasingScreen</name>
  <message>
   <source>Another computer of your shop removed this one.</source>
   <translation>คอมพิวเตอร์อีกเครื่องของร้านนำเครื่องนี้ออกแล้ว</translation>
  </message>
  <message>
   <source>Erased here, with something left elsewhere</source>
   <translation>ลบถาวรที่นี่แล้ว แต่ยังมีบางอย่างเหลืออยู่ที่อื่น</translation>
  </message>
  <message>
   <source>Erasing everything</source>
   <translation>กำลังลบทุกอย่างถาวร</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>ฉันอ่านแล้ว</translation>
  </message>
  <message>
   <source>Nothing on this computer can be read any more. This is left for you:</source>
   <translation>ไม่มีอะไรในคอมพิวเตอร์เครื่องนี้ที่อ่านได้อีก สิ่งที่เหลือให้คุณทำ:</translation>
  </message>
  <message>
   <source>This takes a moment. If it is interrupted, the next start finishes it.</source>
   <translation>ใช้เวลาสักครู่ ถ้าถูกขัดจังหวะ จะทำต่อให้เสร็จเมื่อเปิดครั้งถัดไป</translation>
  </message>
 </context>
 <context>
  <name>Erasure</name>
  <message numerus="yes">
   <source>%1 of %n erased ids are still in the file; the next purge looks again</source>
   <translation>
    <numerusform>ไอดีที่ลบถาวร %1 จาก %n ยังอยู่ในไฟล์ การล้างข้อมูลครั้งถัดไปจะตรวจอีกครั้ง</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>0 traces of %n ids in %1 decrypted pages</source>
   <translation>
    <numerusform>พบร่องรอย 0 จากไอดี %n รายการ ในหน้าที่ถอดรหัส %1 หน้า</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>ลืมบุคคลแล้ว</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>ข้อมูลสำรอง</translation>
  </message>
  <message>
   <source>Backups out of reach, to be erased by hand</source>
   <translation>ข้อมูลสำรองที่เข้าถึงไม่ได้ ต้องลบเอง</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>แชท</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>ยกเลิกการเชื่อมต่อแล้ว</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>ฉบับร่าง</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>ข้อความ</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>โน้ต</translation>
  </message>
  <message>
   <source>Nothing had an id that could be looked for</source>
   <translation>ไม่มีรายการใดมีไอดีที่ค้นหาได้</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>อื่นๆ</translation>
  </message>
  <message>
   <source>Past their time</source>
   <translation>พ้นเวลาแล้ว</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>รูปและไฟล์</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>การแสดงความรู้สึก</translation>
  </message>
  <message>
   <source>Unread events</source>
   <translation>เหตุการณ์ที่ยังไม่ได้อ่าน</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>%1 could not be written. Make room, or choose another folder.</source>
   <translation>เขียน %1 ไม่ได้ ทำที่ว่างเพิ่ม หรือเลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>แชท</translation>
  </message>
 </context>
 <context>
  <name>ExportPage</name>
  <message>
   <source>Everything</source>
   <translation>ทุกอย่าง</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>ส่งออก</translation>
  </message>
  <message>
   <source>One ZIP with a file for each kind of data, and a page that describes them. It is not encrypted: whoever has it can read it.</source>
   <translation>ZIP หนึ่งไฟล์ มีไฟล์สำหรับข้อมูลแต่ละประเภท และหน้าที่อธิบายไฟล์เหล่านั้น ไม่ได้เข้ารหัส: ใครมีไฟล์นี้ก็อ่านได้</translation>
  </message>
  <message>
   <source>One conversation</source>
   <translation>แชทเดียว</translation>
  </message>
  <message>
   <source>Open it in the inbox. Ctrl+P prints it; Ctrl+Shift+S saves it as PDF, text, HTML or JSON, by the ending of the name.</source>
   <translation>เปิดแชทในกล่องข้อความ Ctrl+P พิมพ์แชท Ctrl+Shift+S บันทึกเป็น PDF, ข้อความ, HTML หรือ JSON ตามนามสกุลของชื่อไฟล์</translation>
  </message>
  <message>
   <source>Save an archive…</source>
   <translation>บันทึกไฟล์เก็บถาวร…</translation>
  </message>
  <message>
   <source>Saved: %1</source>
   <translation>บันทึกแล้ว: %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>หยุด</translation>
  </message>
  <message>
   <source>Your data is yours: take it with you in a form that other programs read.</source>
   <translation>ข้อมูลของคุณเป็นของคุณ: นำติดตัวไปได้ในรูปแบบที่โปรแกรมอื่นอ่านได้</translation>
  </message>
 </context>
 <context>
  <name>FieldQuestion</name>
  <message>
   <source>Add</source>
   <translation>เพิ่ม</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>เพิ่มช่องข้อมูล</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Change this field</source>
   <translation>แก้ไขช่องข้อมูลนี้</translation>
  </message>
  <message>
   <source>Delete this field</source>
   <translation>ลบช่องข้อมูลนี้</translation>
  </message>
  <message>
   <source>It stands on the card of every person: a city, a birthday, an address for deliveries. Eight fields at the most.</source>
   <translation>ช่องนี้อยู่บนการ์ดของทุกคน: เมือง วันเกิด ที่อยู่จัดส่ง มีได้ไม่เกินแปดช่อง</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>บันทึก</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>ชื่อช่องข้อมูล</translation>
  </message>
 </context>
 <context>
  <name>FilterSheet</name>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Change this view</source>
   <translation>แก้ไขมุมมองนี้</translation>
  </message>
  <message>
   <source>Delete this view</source>
   <translation>ลบมุมมองนี้</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>ลง</translation>
  </message>
  <message>
   <source>It shows the conversations that its line finds. Words in quotation marks are looked for in messages, others in names.</source>
   <translation>แสดงแชทที่บรรทัดค้นหานี้พบ คำในเครื่องหมายคำพูดจะค้นในข้อความ คำอื่นค้นในชื่อ</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>บันทึก</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>ชื่อ</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>ชื่อมุมมอง</translation>
  </message>
  <message>
   <source>Place in the rail</source>
   <translation>ตำแหน่งในแถบข้าง</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>ขึ้น</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>ค้นหาอะไร</translation>
  </message>
  <message>
   <source>What the view looks for</source>
   <translation>มุมมองนี้ค้นหาอะไร</translation>
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
   <translation>กำลังแสดง</translation>
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
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>ลบทุกอย่างถาวร</translation>
  </message>
  <message>
   <source>Erasing…</source>
   <translation>กำลังลบถาวร…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>เก็บไว้</translation>
  </message>
 </context>
 <context>
  <name>Forgetting</name>
  <message>
   <source>Everything with this person on every channel is erased from this computer, and cannot be brought back. Older messages stay away when Meta tells of them again, and backups made here go as well. Meta and the customer keep theirs.</source>
   <translation>ทุกอย่างกับบุคคลนี้ในทุกช่องทางจะถูกลบจากคอมพิวเตอร์เครื่องนี้ถาวร และนำกลับมาไม่ได้ ข้อความเก่าจะไม่กลับมาแม้ Meta แจ้งซ้ำ และข้อมูลสำรองที่ทำไว้ที่นี่จะถูกลบด้วย ส่วนของ Meta และของลูกค้ายังอยู่ที่เขา</translation>
  </message>
  <message>
   <source>Forget %1?</source>
   <translation>ลืม %1 หรือไม่</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>ลืมแล้ว</translation>
  </message>
  <message>
   <source>Not everything is erased yet</source>
   <translation>ยังลบถาวรไม่หมด</translation>
  </message>
  <message>
   <source>This computer's disk could not be written. What is left is erased as soon as it can be.</source>
   <translation>เขียนลงดิสก์ของคอมพิวเตอร์เครื่องนี้ไม่ได้ ส่วนที่เหลือจะถูกลบถาวรทันทีที่ทำได้</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Search results</source>
   <translation>ผลการค้นหา</translation>
  </message>
  <message>
   <source>Words are found by their beginnings, in what was written and in names.</source>
   <translation>ค้นคำจากตัวอักษรต้นคำ ทั้งในข้อความและในชื่อ</translation>
  </message>
  <message>
   <source>shows the list again</source>
   <translation>แสดงรายการอีกครั้ง</translation>
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
   <translation>10 วิ</translation>
  </message>
  <message>
   <source>5 s</source>
   <translation>5 วิ</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>เสมอ</translation>
  </message>
  <message>
   <source>An answer can be taken back for</source>
   <translation>ดึงคำตอบกลับได้ภายใน</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>ลักษณะที่แสดง</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>ตามคอมพิวเตอร์</translation>
  </message>
  <message>
   <source>Asks me</source>
   <translation>ถามฉัน</translation>
  </message>
  <message>
   <source>Closing the window</source>
   <translation>เมื่อปิดหน้าต่าง</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>สบายตา</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>กระชับ</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>มืด</translation>
  </message>
  <message>
   <source>Distance between lines</source>
   <translation>ระยะห่างระหว่างบรรทัด</translation>
  </message>
  <message>
   <source>Everybody here is invented, and nothing you send reaches a real person. Leaving erases the practice shop from this computer.</source>
   <translation>ทุกคนที่นี่เป็นตัวละครสมมติ และสิ่งที่คุณส่งไม่ถึงคนจริง เมื่อออก ร้านทดลองจะถูกลบจากคอมพิวเตอร์เครื่องนี้ถาวร</translation>
  </message>
  <message>
   <source>General</source>
   <translation>ทั่วไป</translation>
  </message>
  <message>
   <source>Goes on receiving in the tray</source>
   <translation>รับข้อความต่อในถาดระบบ</translation>
  </message>
  <message>
   <source>Goes on receiving without a window</source>
   <translation>รับข้อความต่อโดยไม่มีหน้าต่าง</translation>
  </message>
  <message>
   <source>Leave and erase…</source>
   <translation>ออกและลบถาวร…</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>ลดการเคลื่อนไหว</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>สว่าง</translation>
  </message>
  <message>
   <source>Light by day and dark by night, if your system does so.</source>
   <translation>สว่างตอนกลางวันและมืดตอนกลางคืน ถ้าระบบของคุณตั้งไว้</translation>
  </message>
  <message>
   <source>More contrast</source>
   <translation>เพิ่มความต่างสี</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>ไม่เลย</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>ไม่ให้ดึงกลับ</translation>
  </message>
  <message>
   <source>Practice shop</source>
   <translation>ร้านทดลอง</translation>
  </message>
  <message>
   <source>Quits Conwerz</source>
   <translation>ออกจาก Conwerz</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>การส่ง</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>ขนาดตัวอักษร</translation>
  </message>
 </context>
 <context>
  <name>GreetingCard</name>
  <message>
   <source>Give your hours first</source>
   <translation>ใส่เวลาทำการก่อน</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>ข้อความ</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>%1 a day</source>
   <translation>%1 ต่อวัน</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 ชม.</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 นาที</translation>
  </message>
  <message>
   <source>%1 min ago</source>
   <translation>%1 นาทีที่แล้ว</translation>
  </message>
  <message>
   <source>%1 of %2, %3</source>
   <translation>%1 จาก %2, %3</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 วิ</translation>
  </message>
  <message>
   <source>%1, last message %2</source>
   <translation>%1, ข้อความล่าสุด %2</translation>
  </message>
  <message>
   <source>A message is missing</source>
   <translation>มีข้อความหายไป</translation>
  </message>
  <message>
   <source>A permission that Conwerz needs here was not given, or was taken back.</source>
   <translation>สิทธิ์ที่ Conwerz ต้องใช้ที่นี่ยังไม่ได้ให้ หรือถูกเรียกคืน</translation>
  </message>
  <message>
   <source>All good</source>
   <translation>เรียบร้อยดี</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>ตรวจอีกครั้ง</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>กำลังตรวจ…</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>การนำส่ง</translation>
  </message>
  <message>
   <source>Facebook Page</source>
   <translation>เพจ Facebook</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed before Conwerz may go on. Sign in there once.</source>
   <translation>Facebook ต้องการการยืนยันบางอย่างก่อนให้ Conwerz ทำงานต่อ เข้าสู่ระบบที่นั่นหนึ่งครั้ง</translation>
  </message>
  <message>
   <source>High</source>
   <translation>สูง</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>อยู่ระหว่างพิจารณา</translation>
  </message>
  <message>
   <source>Instagram account</source>
   <translation>บัญชี Instagram</translation>
  </message>
  <message>
   <source>Last message %1</source>
   <translation>ข้อความล่าสุด %1</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>การเข้าสู่ระบบ</translation>
  </message>
  <message>
   <source>Login ended</source>
   <translation>การเข้าสู่ระบบสิ้นสุดแล้ว</translation>
  </message>
  <message>
   <source>Login ends soon</source>
   <translation>การเข้าสู่ระบบใกล้สิ้นสุด</translation>
  </message>
  <message>
   <source>Login on hold</source>
   <translation>การเข้าสู่ระบบถูกพักไว้</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>ต่ำ</translation>
  </message>
  <message>
   <source>Many people blocked or reported this number. Send less until its rating is better.</source>
   <translation>มีหลายคนบล็อกหรือรายงานหมายเลขนี้ ส่งให้น้อยลงจนกว่าคะแนนจะดีขึ้น</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>ปานกลาง</translation>
  </message>
  <message>
   <source>Messages delayed</source>
   <translation>ข้อความล่าช้า</translation>
  </message>
  <message>
   <source>Messages not arriving</source>
   <translation>ข้อความไม่เข้า</translation>
  </message>
  <message>
   <source>Meta could not charge the account, so it sends nothing. Check how it pays.</source>
   <translation>Meta เก็บเงินจากบัญชีไม่ได้ จึงไม่ส่งอะไร ตรวจวิธีชำระเงินของบัญชี</translation>
  </message>
  <message>
   <source>Meta declined the number's display name. Choose another one there.</source>
   <translation>Meta ปฏิเสธชื่อที่แสดงของหมายเลขนี้ เลือกชื่ออื่นที่นั่น</translation>
  </message>
  <message>
   <source>Meta did not answer, so the login could not be checked.</source>
   <translation>Meta ไม่ตอบ จึงตรวจการเข้าสู่ระบบไม่ได้</translation>
  </message>
  <message>
   <source>Meta has a newer message than Conwerz: its notice never came.</source>
   <translation>Meta มีข้อความใหม่กว่า Conwerz: การแจ้งของข้อความนั้นไม่เคยมาถึง</translation>
  </message>
  <message>
   <source>Meta has restricted this account. Business Suite says why.</source>
   <translation>Meta จำกัดบัญชีนี้ ดูเหตุผลได้ใน Business Suite</translation>
  </message>
  <message>
   <source>Meta has stopped telling Conwerz about new messages.</source>
   <translation>Meta หยุดแจ้งข้อความใหม่ให้ Conwerz แล้ว</translation>
  </message>
  <message>
   <source>Meta is still reviewing the account. Receiving works meanwhile.</source>
   <translation>Meta ยังพิจารณาบัญชีอยู่ ระหว่างนี้รับข้อความได้</translation>
  </message>
  <message>
   <source>Meta is still reviewing the number's display name. Sending to new customers waits for it.</source>
   <translation>Meta ยังพิจารณาชื่อที่แสดงของหมายเลขนี้อยู่ การส่งถึงลูกค้าใหม่ต้องรอ</translation>
  </message>
  <message>
   <source>Meta no longer accepts the login, so nothing can be sent or received.</source>
   <translation>Meta ไม่รับการเข้าสู่ระบบนี้แล้ว จึงส่งและรับไม่ได้</translation>
  </message>
  <message>
   <source>Meta no longer shows this account to Conwerz. Was it moved or closed?</source>
   <translation>Meta ไม่แสดงบัญชีนี้ให้ Conwerz แล้ว บัญชีถูกย้ายหรือปิดไปหรือไม่</translation>
  </message>
  <message>
   <source>Meta tells Conwerz only %1 of the %2 kinds of news that it needs.</source>
   <translation>Meta แจ้ง Conwerz เพียง %1 จาก %2 ประเภทข่าวที่ต้องใช้</translation>
  </message>
  <message>
   <source>Name declined</source>
   <translation>ชื่อถูกปฏิเสธ</translation>
  </message>
  <message>
   <source>Name in review</source>
   <translation>กำลังพิจารณาชื่อ</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>ไม่ได้ตรวจ</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>ยังไม่ได้ตรวจ</translation>
  </message>
  <message>
   <source>Not everything arrives</source>
   <translation>ข้อมูลเข้ามาไม่ครบ</translation>
  </message>
  <message>
   <source>Not found at Meta</source>
   <translation>ไม่พบที่ Meta</translation>
  </message>
  <message>
   <source>Not proven yet</source>
   <translation>ยังไม่ได้พิสูจน์</translation>
  </message>
  <message>
   <source>Not rated</source>
   <translation>ไม่มีคะแนน</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>ไม่ได้ลงทะเบียน</translation>
  </message>
  <message>
   <source>Not signed in</source>
   <translation>ไม่ได้เข้าสู่ระบบ</translation>
  </message>
  <message>
   <source>Nothing came within ten minutes. Was “hello” sent to %1?</source>
   <translation>ไม่มีอะไรเข้ามาภายในสิบนาที ส่ง “สวัสดี” ถึง %1 แล้วหรือยัง</translation>
  </message>
  <message>
   <source>Nothing has arrived yet. Write to yourself, and see that it works.</source>
   <translation>ยังไม่มีอะไรเข้ามา ลองเขียนถึงตัวเองดูว่าใช้งานได้</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>ยังไม่มี</translation>
  </message>
  <message>
   <source>Open Business Suite</source>
   <translation>เปิด Business Suite</translation>
  </message>
  <message>
   <source>Open Facebook</source>
   <translation>เปิด Facebook</translation>
  </message>
  <message>
   <source>Open WhatsApp numbers</source>
   <translation>เปิดหมายเลข WhatsApp</translation>
  </message>
  <message>
   <source>Our delivery service does not answer. Messages wait there, and none is lost.</source>
   <translation>บริการนำส่งของเราไม่ตอบ ข้อความรออยู่ที่นั่นและไม่มีข้อความใดหาย</translation>
  </message>
  <message>
   <source>Payment problem</source>
   <translation>ปัญหาการชำระเงิน</translation>
  </message>
  <message>
   <source>Permission missing</source>
   <translation>ขาดสิทธิ์</translation>
  </message>
  <message>
   <source>Quality is low</source>
   <translation>คุณภาพต่ำ</translation>
  </message>
  <message>
   <source>Received in %1. This connection works.</source>
   <translation>ได้รับใน %1 การเชื่อมต่อนี้ใช้งานได้</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>เชื่อมต่อใหม่</translation>
  </message>
  <message>
   <source>Restricted by Meta</source>
   <translation>ถูก Meta จำกัด</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>การพิจารณา</translation>
  </message>
  <message>
   <source>Show me how</source>
   <translation>ดูวิธีทำ</translation>
  </message>
  <message>
   <source>Subscribe again</source>
   <translation>ลงทะเบียนรับข้อมูลใหม่</translation>
  </message>
  <message>
   <source>Subscription</source>
   <translation>การรับข้อมูล</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>ปิดอยู่</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>ทดสอบ</translation>
  </message>
  <message>
   <source>The delivery could not be checked.</source>
   <translation>ตรวจการนำส่งไม่ได้</translation>
  </message>
  <message>
   <source>The login ends on %1. Renew it now, and nothing is interrupted.</source>
   <translation>การเข้าสู่ระบบสิ้นสุด %1 ต่ออายุตอนนี้ แล้วทุกอย่างจะไม่สะดุด</translation>
  </message>
  <message>
   <source>The login is not in this computer's keychain. Sign in once more.</source>
   <translation>การเข้าสู่ระบบไม่อยู่ในพวงกุญแจของคอมพิวเตอร์เครื่องนี้ เข้าสู่ระบบอีกครั้ง</translation>
  </message>
  <message>
   <source>The number is not registered for WhatsApp, so it cannot send.</source>
   <translation>หมายเลขนี้ยังไม่ได้ลงทะเบียนกับ WhatsApp จึงส่งไม่ได้</translation>
  </message>
  <message>
   <source>The subscription could not be checked.</source>
   <translation>ตรวจการรับข้อมูลไม่ได้</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>ใช้ได้</translation>
  </message>
  <message>
   <source>Valid until %1</source>
   <translation>ใช้ได้ถึง %1</translation>
  </message>
  <message>
   <source>Valid, never expires</source>
   <translation>ใช้ได้ ไม่มีวันหมดอายุ</translation>
  </message>
  <message>
   <source>What Meta's review says could not be asked.</source>
   <translation>ถามผลการพิจารณาของ Meta ไม่ได้</translation>
  </message>
  <message>
   <source>What this was for is switched off, so nothing new comes. What is stored stays until its time.</source>
   <translation>สิ่งที่การเชื่อมต่อนี้ใช้ถูกปิดไว้ จึงไม่มีข้อมูลใหม่เข้ามา สิ่งที่เก็บไว้จะอยู่จนครบเวลา</translation>
  </message>
  <message>
   <source>WhatsApp number</source>
   <translation>หมายเลข WhatsApp</translation>
  </message>
  <message>
   <source>Write “hello” to %1 from another account. Waiting for it…</source>
   <translation>เขียน “สวัสดี” ถึง %1 จากบัญชีอื่น กำลังรอ…</translation>
  </message>
  <message>
   <source>checked %1</source>
   <translation>ตรวจ %1</translation>
  </message>
  <message>
   <source>good</source>
   <translation>ดี</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>เมื่อสักครู่</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>ไม่จำกัด</translation>
  </message>
  <message>
   <source>“Allow access to messages” is switched off in Instagram, so new messages do not reach Conwerz.</source>
   <translation>“อนุญาตให้เข้าถึงข้อความ” ปิดอยู่ใน Instagram ข้อความใหม่จึงไม่ถึง Conwerz</translation>
  </message>
 </context>
 <context>
  <name>HelpChapter</name>
  <message>
   <source>This page is not translated yet, so it is in English.</source>
   <translation>หน้านี้ยังไม่ได้แปล จึงเป็นภาษาอังกฤษ</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Help</source>
   <translation>ความช่วยเหลือ</translation>
  </message>
  <message>
   <source>How to do things here. Each page says which key does it faster.</source>
   <translation>วิธีทำสิ่งต่าง ๆ ที่นี่ แต่ละหน้าบอกว่าปุ่มใดทำได้เร็วกว่า</translation>
  </message>
  <message>
   <source>No page has all of these words. Try fewer.</source>
   <translation>ไม่มีหน้าใดมีคำเหล่านี้ครบ ลองใช้คำน้อยลง</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>หน้า</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>ค้นหาในความช่วยเหลือ</translation>
  </message>
  <message>
   <source>These pages were translated from English, and no native speaker has read them yet.</source>
   <translation>หน้าเหล่านี้แปลมาจากภาษาอังกฤษ และยังไม่มีเจ้าของภาษาคนใดได้อ่าน</translation>
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
   <translation>เพิ่ม</translation>
  </message>
  <message>
   <source>Christmas</source>
   <translation>คริสต์มาส</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>วันแรก</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>วันหยุด</translation>
  </message>
  <message>
   <source>Last day, if another</source>
   <translation>วันสุดท้าย ถ้าเป็นวันอื่น</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>นำ %1 ออก</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>หยุดเนื่องใน</translation>
  </message>
 </context>
 <context>
  <name>Hours</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 ถึง %2</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>วันหยุด</translation>
  </message>
  <message>
   <source>Write a date like %1, and the last day not before the first.</source>
   <translation>ใส่วันที่แบบ %1 และวันสุดท้ายต้องไม่ก่อนวันแรก</translation>
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
   <translation>%1, ปิด</translation>
  </message>
  <message>
   <source>%1, opens</source>
   <translation>%1, เปิด</translation>
  </message>
  <message>
   <source>Add a pause on %1</source>
   <translation>เพิ่มช่วงพักใน%1</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Open on %1</source>
   <translation>เปิดใน%1</translation>
  </message>
  <message>
   <source>Remove these hours</source>
   <translation>นำเวลานี้ออก</translation>
  </message>
  <message>
   <source>These overlap</source>
   <translation>เวลาซ้อนกัน</translation>
  </message>
 </context>
 <context>
  <name>HoursPage</name>
  <message>
   <source>Connect a Page or a number under Integrations. Then its hours are here.</source>
   <translation>เชื่อมต่อเพจหรือหมายเลขที่ การเชื่อมต่อ แล้วเวลาทำการจะอยู่ที่นี่</translation>
  </message>
  <message>
   <source>Give hours</source>
   <translation>ใส่เวลาทำการ</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>เวลาทำการ</translation>
  </message>
  <message>
   <source>No hours yet</source>
   <translation>ยังไม่มีเวลาทำการ</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>ยังไม่ได้เชื่อมต่ออะไร</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>ทั้งสัปดาห์</translation>
  </message>
  <message>
   <source>Use these hours everywhere</source>
   <translation>ใช้เวลานี้ทุกที่</translation>
  </message>
  <message>
   <source>When you are there to answer. Automatic answers and response times go by these hours.</source>
   <translation>เวลาที่คุณอยู่ตอบลูกค้า คำตอบอัตโนมัติและเวลาตอบกลับใช้เวลาเหล่านี้</translation>
  </message>
  <message>
   <source>Whose hours</source>
   <translation>เวลาทำการของ</translation>
  </message>
  <message>
   <source>Without hours Conwerz takes you to be there at any time.</source>
   <translation>ถ้าไม่มีเวลาทำการ Conwerz จะถือว่าคุณอยู่ตลอดเวลา</translation>
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
   <translation>เจ็ดวันข้างหน้า</translation>
  </message>
 </context>
 <context>
  <name>HowQuestion</name>
  <message>
   <source>Connected tools</source>
   <translation>เครื่องมือที่เชื่อมต่อ</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <source>Let Conwerz see Instagram messages</source>
   <translation>ให้ Conwerz เห็นข้อความ Instagram</translation>
  </message>
  <message>
   <source>Message controls</source>
   <translation>การควบคุมข้อความ</translation>
  </message>
  <message>
   <source>Messages and story replies</source>
   <translation>ข้อความและการตอบกลับสตอรี่</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>การตั้งค่า</translation>
  </message>
  <message>
   <source>Switch on “Allow access to messages”</source>
   <translation>เปิด “อนุญาตให้เข้าถึงข้อความ”</translation>
  </message>
  <message>
   <source>The switch is in the Instagram app, signed in as the shop:</source>
   <translation>สวิตช์อยู่ในแอป Instagram ที่เข้าสู่ระบบในชื่อร้าน:</translation>
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
   <translation>แชททั้งหมด</translation>
  </message>
  <message>
   <source>Conversations appear here as soon as somebody writes</source>
   <translation>แชทจะแสดงที่นี่ทันทีที่มีคนเขียนมา</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <source>Ending soon</source>
   <translation>ใกล้หมดเวลา</translation>
  </message>
  <message>
   <source>Everyone is answered</source>
   <translation>ตอบครบทุกคนแล้ว</translation>
  </message>
  <message>
   <source>Everything is read</source>
   <translation>อ่านครบแล้ว</translation>
  </message>
  <message>
   <source>Everything was delivered</source>
   <translation>ส่งถึงครบแล้ว</translation>
  </message>
  <message>
   <source>No window closes within two hours</source>
   <translation>ไม่มีแชทที่เวลาตอบจะหมดภายในสองชั่วโมง</translation>
  </message>
  <message>
   <source>Nobody is shut out</source>
   <translation>ไม่มีใครถูกกันไว้</translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>ไม่มีใครรออยู่</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>ส่งไม่ถึง</translation>
  </message>
  <message>
   <source>Nothing is snoozed</source>
   <translation>ไม่มีแชทที่พักไว้</translation>
  </message>
  <message>
   <source>Nothing is starred</source>
   <translation>ไม่มีแชทที่ติดดาว</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>พักไว้</translation>
  </message>
  <message>
   <source>Spam and blocked</source>
   <translation>สแปมและที่บล็อก</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>ติดดาว</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>ยังไม่อ่าน</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>รอคุณตอบ</translation>
  </message>
  <message>
   <source>What you are done with is kept here</source>
   <translation>เรื่องที่คุณทำเสร็จแล้วเก็บไว้ที่นี่</translation>
  </message>
 </context>
 <context>
  <name>InboxPlace</name>
  <message>
   <source>Choose one from the list.</source>
   <translation>เลือกจากรายการ</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>เชื่อมต่อร้านของฉัน</translation>
  </message>
  <message>
   <source>Customers are arriving</source>
   <translation>ลูกค้ากำลังเข้ามา</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>สี่ขั้น ราวสามนาที คุณเลือกเองว่าเราจะขออะไรจาก Meta</translation>
  </message>
  <message>
   <source>New messages appear here by themselves.</source>
   <translation>ข้อความใหม่จะแสดงที่นี่เอง</translation>
  </message>
  <message>
   <source>No conversation is open</source>
   <translation>ยังไม่ได้เปิดแชท</translation>
  </message>
  <message>
   <source>No shop is connected</source>
   <translation>ยังไม่ได้เชื่อมต่อร้าน</translation>
  </message>
  <message>
   <source>They are invented, and write as real ones do.</source>
   <translation>ลูกค้าเหล่านี้เป็นตัวละครสมมติ และเขียนเหมือนลูกค้าจริง</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>ลองใช้กับร้านทดลอง</translation>
  </message>
  <message>
   <source>opens the next one</source>
   <translation>เปิดแชทถัดไป</translation>
  </message>
  <message>
   <source>shows all conversations</source>
   <translation>แสดงแชททั้งหมด</translation>
  </message>
 </context>
 <context>
  <name>Insights</name>
  <message>
   <source>%1 %</source>
   <translation>%1%</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 ชม.</translation>
  </message>
  <message>
   <source>%1 less</source>
   <translation>น้อยลง %1</translation>
  </message>
  <message>
   <source>%1 more</source>
   <translation>มากขึ้น %1</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n days provided</source>
   <translation>
    <numerusform>ได้ข้อมูล %1 จาก %n วัน</numerusform>
   </translation>
  </message>
  <message>
   <source>%1. Counted on this computer, from your own messages. No message text is kept for it.</source>
   <translation>%1 นับในคอมพิวเตอร์เครื่องนี้จากข้อความของคุณเอง โดยไม่เก็บเนื้อความใดไว้เพื่อการนี้</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n จุด</numerusform>
   </translation>
  </message>
  <message>
   <source>Accounts that began to follow you, as Meta counts them. It keeps 30 days of them.</source>
   <translation>บัญชีที่เริ่มติดตามคุณ ตามที่ Meta นับ ซึ่งเก็บไว้ 30 วัน</translation>
  </message>
  <message>
   <source>Accounts that saw something of yours, as Meta counts them.</source>
   <translation>บัญชีที่เห็นเนื้อหาของคุณ ตามที่ Meta นับ</translation>
  </message>
  <message>
   <source>Answered within 15 min</source>
   <translation>ตอบภายใน 15 นาที</translation>
  </message>
  <message>
   <source>As of %1. Meta is up to 48 hours late.</source>
   <translation>ข้อมูล ณ %1 Meta ช้าได้ถึง 48 ชั่วโมง</translation>
  </message>
  <message>
   <source>At the end of each day on which Conwerz asked Meta.</source>
   <translation>เมื่อสิ้นวันแต่ละวันที่ Conwerz ถาม Meta</translation>
  </message>
  <message>
   <source>By other people, below your posts, and mentions of your account.</source>
   <translation>โดยคนอื่น ใต้โพสต์ของคุณ และการกล่าวถึงบัญชีของคุณ</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>ช่องทาง</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>Counted by Conwerz on this computer. No name and no message is part of it.</source>
   <translation>Conwerz นับในคอมพิวเตอร์เครื่องนี้ ไม่มีชื่อและไม่มีข้อความรวมอยู่</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>วัน</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>ยกเลิกการเชื่อมต่อแล้ว</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>ทั้งหมด</translation>
  </message>
  <message>
   <source>Figures grow from today</source>
   <translation>ตัวเลขเริ่มสะสมตั้งแต่วันนี้</translation>
  </message>
  <message>
   <source>First reply</source>
   <translation>การตอบครั้งแรก</translation>
  </message>
  <message>
   <source>First reply, median</source>
   <translation>การตอบครั้งแรก ค่ามัธยฐาน</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>ผู้ติดตาม</translation>
  </message>
  <message>
   <source>Forms that were filled in. Test leads do not count.</source>
   <translation>แบบฟอร์มที่กรอกแล้ว ไม่นับลีดทดสอบ</translation>
  </message>
  <message>
   <source>From a customer's question to the first answer by a person within 24 hours; the one in the middle. Automatic answers do not count. A question is a message that no unanswered one precedes within 24 hours.</source>
   <translation>จากคำถามของลูกค้าถึงคำตอบแรกจากคนภายใน 24 ชั่วโมง โดยใช้ค่ากลาง ไม่นับคำตอบอัตโนมัติ คำถามคือข้อความที่ไม่มีข้อความค้างตอบก่อนหน้าภายใน 24 ชั่วโมง</translation>
  </message>
  <message>
   <source>From the form to the first contact, of the leads that were contacted that day.</source>
   <translation>จากแบบฟอร์มถึงการติดต่อครั้งแรก ของลีดที่ได้รับการติดต่อในวันนั้น</translation>
  </message>
  <message>
   <source>How often your posts, stories and reels were shown. Until 2025 Meta called this impressions.</source>
   <translation>จำนวนครั้งที่โพสต์ สตอรี่ และรีลของคุณถูกแสดง ก่อนถึงปี 2025 Meta เรียกว่าอิมเพรสชัน</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>ข้อมูลเชิงลึก</translation>
  </message>
  <message>
   <source>Instagram followers</source>
   <translation>ผู้ติดตาม Instagram</translation>
  </message>
  <message>
   <source>Instagram reach</source>
   <translation>การเข้าถึง Instagram</translation>
  </message>
  <message>
   <source>Instagram views</source>
   <translation>ยอดดู Instagram</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>ลีด</translation>
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
   <translation>ข้อความรายวัน</translation>
  </message>
  <message>
   <source>Messages by month</source>
   <translation>ข้อความรายเดือน</translation>
  </message>
  <message>
   <source>Messages by week</source>
   <translation>ข้อความรายสัปดาห์</translation>
  </message>
  <message>
   <source>Messages received</source>
   <translation>ข้อความที่ได้รับ</translation>
  </message>
  <message>
   <source>Messages this month</source>
   <translation>ข้อความเดือนนี้</translation>
  </message>
  <message>
   <source>Meta has provided nothing of it yet.</source>
   <translation>Meta ยังไม่ได้ให้ข้อมูลนี้</translation>
  </message>
  <message>
   <source>Meta no longer provides this figure. What was collected until then stays.</source>
   <translation>Meta ไม่ให้ตัวเลขนี้แล้ว สิ่งที่เก็บไว้ก่อนหน้านั้นยังอยู่</translation>
  </message>
  <message>
   <source>Meta provides this figure from 100 followers on.</source>
   <translation>Meta ให้ตัวเลขนี้เมื่อมีผู้ติดตาม 100 คนขึ้นไป</translation>
  </message>
  <message>
   <source>Meta provides this figure only with a permission that was not granted.</source>
   <translation>Meta ให้ตัวเลขนี้เฉพาะเมื่อมีสิทธิ์ซึ่งยังไม่ได้ให้ไว้</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>เดือน</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>แชทใหม่</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>ผู้ติดตามใหม่</translation>
  </message>
  <message>
   <source>New leads</source>
   <translation>ลีดใหม่</translation>
  </message>
  <message>
   <source>New on Messenger</source>
   <translation>ใหม่ใน Messenger</translation>
  </message>
  <message>
   <source>No figure</source>
   <translation>ไม่มีตัวเลข</translation>
  </message>
  <message>
   <source>Not asked for yet.</source>
   <translation>ยังไม่ได้ถาม</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>ไม่ได้นับ</translation>
  </message>
  <message>
   <source>Not yet provided by Meta</source>
   <translation>Meta ยังไม่ได้ให้ข้อมูล</translation>
  </message>
  <message>
   <source>Of the questions of a day, how many a person answered: within 15 minutes, as Meta's badge counts, and within 24 hours.</source>
   <translation>จากคำถามของแต่ละวัน มีกี่คำถามที่คนตอบ: ภายใน 15 นาที ตามเกณฑ์ตราของ Meta และภายใน 24 ชั่วโมง</translation>
  </message>
  <message>
   <source>Only time in which the shop was open is counted.</source>
   <translation>นับเฉพาะเวลาที่ร้านเปิด</translation>
  </message>
  <message>
   <source>People who had never written to the Page before, as Meta counts them.</source>
   <translation>คนที่ไม่เคยเขียนถึงเพจมาก่อน ตามที่ Meta นับ</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>การเข้าถึง</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>ได้รับ</translation>
  </message>
  <message>
   <source>Received: written by customers. Sent: written by people of the shop, here or in another program, and taken by Meta. Automatic answers are not among them.</source>
   <translation>ได้รับ: เขียนโดยลูกค้า ส่งแล้ว: เขียนโดยคนของร้าน ที่นี่หรือในโปรแกรมอื่น และ Meta รับแล้ว ไม่รวมคำตอบอัตโนมัติ</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>อัตราการตอบ</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>ส่งแล้ว</translation>
  </message>
  <message>
   <source>Somebody wrote for the first time, or again after nobody had written for three days.</source>
   <translation>มีคนเขียนมาครั้งแรก หรือเขียนมาอีกหลังจากไม่มีใครเขียนสามวัน</translation>
  </message>
  <message>
   <source>Speed to lead</source>
   <translation>ความเร็วในการติดต่อลีด</translation>
  </message>
  <message>
   <source>Speed to lead, median</source>
   <translation>ความเร็วในการติดต่อลีด ค่ามัธยฐาน</translation>
  </message>
  <message>
   <source>The sum of the daily figures: somebody who came on two days is in it twice.</source>
   <translation>ผลรวมของตัวเลขรายวัน: คนที่มาสองวันจะนับสองครั้ง</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>ยอดดู</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>สัปดาห์</translation>
  </message>
  <message>
   <source>Within 15 min</source>
   <translation>ภายใน 15 นาที</translation>
  </message>
  <message>
   <source>Within 24 h</source>
   <translation>ภายใน 24 ชม.</translation>
  </message>
  <message>
   <source>accounts reached</source>
   <translation>บัญชีที่เข้าถึง</translation>
  </message>
  <message>
   <source>against %1</source>
   <translation>เทียบกับ %1</translation>
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
   <translation>ผู้ติดตาม</translation>
  </message>
  <message>
   <source>in the middle of all of them</source>
   <translation>ค่ากลางของทั้งหมด</translation>
  </message>
  <message>
   <source>min</source>
   <translation>นาที</translation>
  </message>
  <message>
   <source>same as %1</source>
   <translation>เท่ากับ %1</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>ไม่ถึง 1 นาที</translation>
  </message>
  <message>
   <source>views</source>
   <translation>ยอดดู</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>แย่ลง</translation>
  </message>
 </context>
 <context>
  <name>InsightsPlace</name>
  <message>
   <source>13 months</source>
   <translation>13 เดือน</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 วัน</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 วัน</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 วัน</translation>
  </message>
  <message>
   <source>Count opening hours only</source>
   <translation>นับเฉพาะเวลาทำการ</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>ส่งออก…</translation>
  </message>
  <message>
   <source>Figures grow from today: each day is counted when it ends, and kept for 13 months.</source>
   <translation>ตัวเลขเริ่มสะสมตั้งแต่วันนี้: แต่ละวันนับเมื่อสิ้นวัน และเก็บไว้ 13 เดือน</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>ข้อมูลเชิงลึก</translation>
  </message>
  <message>
   <source>Which time</source>
   <translation>ช่วงเวลาใด</translation>
  </message>
 </context>
 <context>
  <name>IntegrationFace</name>
  <message>
   <source>Checking…</source>
   <translation>กำลังตรวจ…</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>ยกเลิกการเชื่อมต่อ…</translation>
  </message>
  <message>
   <source>Features and permissions</source>
   <translation>ฟีเจอร์และสิทธิ์</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>เชื่อมต่อใหม่</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>ทดสอบ</translation>
  </message>
 </context>
 <context>
  <name>Integrations</name>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n ข้อความ</numerusform>
   </translation>
  </message>
  <message>
   <source>Another computer receives this now, so it is hidden here. Disconnect it to erase it here, or take it back.</source>
   <translation>ตอนนี้คอมพิวเตอร์อีกเครื่องรับการเชื่อมต่อนี้ จึงซ่อนไว้ที่นี่ ยกเลิกการเชื่อมต่อเพื่อลบที่นี่ถาวร หรือรับกลับมา</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. Meta says no, and is asked again for a day.</source>
   <translation>รีเลย์แจ้งว่า Conwerz ถูกนำออกที่ Facebook แต่ Meta บอกว่าไม่ และจะถาม Meta ซ้ำอีกหนึ่งวัน</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. What is here is hidden until Meta has answered.</source>
   <translation>รีเลย์แจ้งว่า Conwerz ถูกนำออกที่ Facebook สิ่งที่อยู่ที่นี่จะซ่อนไว้จนกว่า Meta จะตอบ</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>การนำส่ง</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>อยู่ที่อื่น</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>ยังไม่แน่ชัด</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>การเข้าสู่ระบบ</translation>
  </message>
  <message>
   <source>Number health</source>
   <translation>สถานะหมายเลข</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>เก็บไว้ที่นี่</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>รับกลับมา</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>เว็บฮุค</translation>
  </message>
  <message>
   <source>connected %1</source>
   <translation>เชื่อมต่อ %1</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>ที่อยู่ของรีเลย์</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>เชื่อมต่อ</translation>
  </message>
  <message>
   <source>Connect a Page, an Instagram account or a WhatsApp number, and what customers write appears here.</source>
   <translation>เชื่อมต่อเพจ บัญชี Instagram หรือหมายเลข WhatsApp แล้วสิ่งที่ลูกค้าเขียนจะแสดงที่นี่</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>ยกเลิกการเชื่อมต่อแล้ว</translation>
  </message>
  <message>
   <source>Everything is encrypted on this computer. The relay keeps only what it has sealed for it.</source>
   <translation>ทุกอย่างเข้ารหัสในคอมพิวเตอร์เครื่องนี้ รีเลย์เก็บเฉพาะสิ่งที่ปิดผนึกไว้ให้เครื่องนี้</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>การเชื่อมต่อ</translation>
  </message>
  <message>
   <source>Nothing is connected yet</source>
   <translation>ยังไม่ได้เชื่อมต่ออะไร</translation>
  </message>
  <message>
   <source>What Conwerz is connected to, and how each connection is doing.</source>
   <translation>Conwerz เชื่อมต่อกับอะไรบ้าง และแต่ละการเชื่อมต่อเป็นอย่างไร</translation>
  </message>
 </context>
 <context>
  <name>JoinQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Make them one</source>
   <translation>รวมเป็นคนเดียว</translation>
  </message>
  <message>
   <source>Make them one person?</source>
   <translation>รวมเป็นบุคคลเดียวหรือไม่</translation>
  </message>
  <message>
   <source>Their conversations, notes and fields stand on one card from then on; nothing is lost. You can take it back for 30 days. Which name counts?</source>
   <translation>จากนี้แชท โน้ต และช่องข้อมูลของทั้งสองจะอยู่บนการ์ดเดียว ไม่มีอะไรหาย แยกกลับได้ภายใน 30 วัน จะใช้ชื่อใด</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>New messages: %1</source>
   <translation>ข้อความใหม่: %1</translation>
  </message>
  <message>
   <source>To the newest</source>
   <translation>ไปที่ล่าสุด</translation>
  </message>
 </context>
 <context>
  <name>KeyLine</name>
  <message>
   <source>As at first</source>
   <translation>ตามค่าเดิม</translation>
  </message>
  <message>
   <source>Enter: other keys. Del: no keys.</source>
   <translation>Enter: เปลี่ยนปุ่ม Del: ไม่ใช้ปุ่ม</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>ไม่มีปุ่ม</translation>
  </message>
 </context>
 <context>
  <name>KeyQuestion</name>
  <message>
   <source>Leave as it is</source>
   <translation>ไม่เปลี่ยน</translation>
  </message>
  <message>
   <source>Nothing pressed yet</source>
   <translation>ยังไม่ได้กดปุ่ม</translation>
  </message>
  <message>
   <source>Press again</source>
   <translation>กดอีกครั้ง</translation>
  </message>
  <message>
   <source>Press the new keys: one, or a few after one another. Esc leaves everything as it is.</source>
   <translation>กดปุ่มใหม่: ปุ่มเดียว หรือหลายปุ่มต่อกัน Esc ปล่อยทุกอย่างไว้ตามเดิม</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>ใช้ปุ่มเหล่านี้</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>All keys</source>
   <translation>ปุ่มทั้งหมด</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>เปลี่ยนปุ่ม…</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>ปิด (Esc)</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPage</name>
  <message>
   <source>All as at first</source>
   <translation>คืนค่าเดิมทั้งหมด</translation>
  </message>
  <message>
   <source>As a file</source>
   <translation>เป็นไฟล์</translation>
  </message>
  <message>
   <source>In the file of keys</source>
   <translation>ในไฟล์ปุ่ม</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>แป้นพิมพ์</translation>
  </message>
  <message>
   <source>Letters act while you are not writing. Every command is also in the palette, with or without a key.</source>
   <translation>ปุ่มตัวอักษรทำงานเมื่อคุณไม่ได้กำลังเขียน ทุกคำสั่งอยู่ในแผงคำสั่งด้วย ไม่ว่าจะมีปุ่มหรือไม่</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>เปิดโฟลเดอร์ของไฟล์</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>อ่านใหม่</translation>
  </message>
  <message>
   <source>What you change is kept in %1, which can be edited, and copied to another computer.</source>
   <translation>สิ่งที่คุณเปลี่ยนเก็บไว้ใน %1 ซึ่งแก้ไขได้ และคัดลอกไปเครื่องอื่นได้</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>%1 is needed to move about and to type. Choose another key.</source>
   <translation>ต้องใช้ %1 ในการเลื่อนและพิมพ์ เลือกปุ่มอื่น</translation>
  </message>
  <message>
   <source>A new line in your answer</source>
   <translation>ขึ้นบรรทัดใหม่ในคำตอบ</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Back one step</source>
   <translation>ถอยหนึ่งขั้น</translation>
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
   <translation>ในทุกรายการและช่อง</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Line %2 of the file cannot be read, so the usual keys count.</source>
   <translation>อ่านบรรทัด %2 ของไฟล์ไม่ได้ จึงใช้ปุ่มตามปกติ</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Move a lead one stage, with either arrow</source>
   <translation>เลื่อนลีดหนึ่งขั้นด้วยปุ่มลูกศรซ้ายหรือขวา</translation>
  </message>
  <message>
   <source>Next thing in this pane</source>
   <translation>รายการถัดไปในส่วนนี้</translation>
  </message>
  <message>
   <source>No command has the name “%1”.</source>
   <translation>ไม่มีคำสั่งชื่อ “%1”</translation>
  </message>
  <message>
   <source>Open, or press the button</source>
   <translation>เปิด หรือกดปุ่ม</translation>
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
   <translation>เลื่อนไปตามรายการ</translation>
  </message>
  <message>
   <source>What can be done with a message</source>
   <translation>สิ่งที่ทำได้กับข้อความ</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>ไม่มีปุ่ม</translation>
  </message>
  <message>
   <source>“%1”: %2 belongs to “%3”, which stands before it.</source>
   <translation>“%1”: %2 เป็นของ “%3” ซึ่งอยู่ก่อนหน้า</translation>
  </message>
  <message>
   <source>“%1”: %2 is needed to move about and to type.</source>
   <translation>“%1”: ต้องใช้ %2 ในการเลื่อนและพิมพ์</translation>
  </message>
  <message>
   <source>“%1”: keys are written as a list, like ["J", "Ctrl+J"].</source>
   <translation>“%1”: เขียนปุ่มเป็นรายการ เช่น ["J", "Ctrl+J"]</translation>
  </message>
  <message>
   <source>“%1”: “%2” is no key.</source>
   <translation>“%1”: “%2” ไม่ใช่ปุ่ม</translation>
  </message>
  <message>
   <source>“%2” has %1 now, and would lose it.</source>
   <translation>ตอนนี้ “%2” ใช้ %1 อยู่ และจะเสียปุ่มนี้ไป</translation>
  </message>
 </context>
 <context>
  <name>LabelChip</name>
  <message>
   <source>Label %1</source>
   <translation>ป้ายกำกับ %1</translation>
  </message>
 </context>
 <context>
  <name>LabelItem</name>
  <message>
   <source>Change this label</source>
   <translation>แก้ไขป้ายกำกับนี้</translation>
  </message>
 </context>
 <context>
  <name>LabelPicker</name>
  <message>
   <source>%1 is labelled “%2”</source>
   <translation>ติดป้าย “%2” ให้ %1 แล้ว</translation>
  </message>
  <message>
   <source>%1, on some</source>
   <translation>%1, บางรายการ</translation>
  </message>
  <message>
   <source>%1, ticked</source>
   <translation>%1, เลือกแล้ว</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are labelled “%2”</source>
   <translation>
    <numerusform>ติดป้าย “%2” ให้ %n แชทแล้ว</numerusform>
   </translation>
  </message>
  <message>
   <source>Make the label “%1”</source>
   <translation>สร้างป้ายกำกับ “%1”</translation>
  </message>
  <message>
   <source>“%2” is taken off %1</source>
   <translation>เอาป้าย “%2” ออกจาก %1 แล้ว</translation>
  </message>
  <message numerus="yes">
   <source>“%2” is taken off %n conversations</source>
   <translation>
    <numerusform>เอาป้าย “%2” ออกจาก %n แชทแล้ว</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelPopup</name>
  <message>
   <source>Find a label, or name a new one</source>
   <translation>หาป้ายกำกับ หรือตั้งชื่อป้ายใหม่</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>ป้ายกำกับ</translation>
  </message>
 </context>
 <context>
  <name>LabelSheet</name>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Change this label</source>
   <translation>แก้ไขป้ายกำกับนี้</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>สี</translation>
  </message>
  <message>
   <source>Delete this label</source>
   <translation>ลบป้ายกำกับนี้</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>บันทึก</translation>
  </message>
  <message>
   <source>Name of the label</source>
   <translation>ชื่อป้ายกำกับ</translation>
  </message>
  <message>
   <source>Only you see labels. Each has a shape as well as a colour.</source>
   <translation>มีแต่คุณที่เห็นป้ายกำกับ แต่ละป้ายมีทั้งรูปทรงและสี</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>รูปทรง</translation>
  </message>
 </context>
 <context>
  <name>Labels</name>
  <message>
   <source>A label needs a name.</source>
   <translation>ป้ายกำกับต้องมีชื่อ</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>อำพัน</translation>
  </message>
  <message>
   <source>Another label is called so.</source>
   <translation>มีป้ายกำกับอื่นใช้ชื่อนี้แล้ว</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>น้ำเงิน</translation>
  </message>
  <message>
   <source>Cross</source>
   <translation>กากบาท</translation>
  </message>
  <message>
   <source>Diamond</source>
   <translation>ข้าวหลามตัด</translation>
  </message>
  <message>
   <source>Dot</source>
   <translation>จุด</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>เขียว</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>ชมพู</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>แดง</translation>
  </message>
  <message>
   <source>Ring</source>
   <translation>วงแหวน</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>สี่เหลี่ยม</translation>
  </message>
  <message>
   <source>The label “%1” is deleted</source>
   <translation>ลบป้ายกำกับ “%1” แล้ว</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>สามเหลี่ยม</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>ม่วง</translation>
  </message>
 </context>
 <context>
  <name>LanguagePage</name>
  <message>
   <source>As the computer</source>
   <translation>ตามคอมพิวเตอร์</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ภาษา</translation>
  </message>
  <message>
   <source>The window changes at once. Your customers' words stay as they were written.</source>
   <translation>หน้าต่างเปลี่ยนทันที ข้อความของลูกค้าคงเดิมตามที่เขียน</translation>
  </message>
  <message>
   <source>The window speaks</source>
   <translation>ภาษาของหน้าต่าง</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message>
   <source>Before free text closes</source>
   <translation>ก่อนเวลาตอบอิสระหมด</translation>
  </message>
  <message>
   <source>Free text until %1</source>
   <translation>ส่งข้อความอิสระได้ถึง %1</translation>
  </message>
  <message>
   <source>Free text will have closed</source>
   <translation>ตอนนั้นจะส่งข้อความอิสระไม่ได้แล้ว</translation>
  </message>
  <message>
   <source>Free text will have closed. A template may be sent then.</source>
   <translation>ตอนนั้นจะส่งข้อความอิสระไม่ได้แล้ว แต่ส่งเทมเพลตได้</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>วันนี้ทีหลัง</translation>
  </message>
  <message>
   <source>Monday morning</source>
   <translation>เช้าวันจันทร์</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>เย็นนี้</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>เช้าพรุ่งนี้</translation>
  </message>
 </context>
 <context>
  <name>LaterCard</name>
  <message>
   <source>Goes %1</source>
   <translation>จะส่ง %1</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>ส่งตอนนี้</translation>
  </message>
  <message>
   <source>Write on</source>
   <translation>เขียนต่อ</translation>
  </message>
 </context>
 <context>
  <name>LaterMenu</name>
  <message>
   <source>16:30, fri 10:00, 2h</source>
   <translation>16:30, fri 10:00, 2h</translation>
  </message>
  <message>
   <source>Conwerz must be running then; else it goes at the next start.</source>
   <translation>ตอนนั้น Conwerz ต้องเปิดอยู่ มิฉะนั้นจะส่งเมื่อเปิดครั้งถัดไป</translation>
  </message>
  <message>
   <source>Or when you say</source>
   <translation>หรือตามเวลาที่คุณบอก</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>ส่งภายหลัง</translation>
  </message>
 </context>
 <context>
  <name>LeadCard</name>
  <message>
   <source>Test · %1</source>
   <translation>ทดสอบ · %1</translation>
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
   <translation>ลีดทดสอบจากเครื่องมือของ Meta เอง ไม่นับรวมที่ใด</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>ปิด (Esc)</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>ติดต่อแล้ว</translation>
  </message>
  <message>
   <source>Delete the lead</source>
   <translation>ลบลีด</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>ลบโน้ต</translation>
  </message>
  <message>
   <source>Delete this lead for good?</source>
   <translation>ลบลีดนี้อย่างถาวรหรือไม่</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>ลบ…</translation>
  </message>
  <message>
   <source>Every answer, note and reminder of theirs goes from this computer and cannot be brought back. Meta keeps the form's answers for 90 days; Conwerz does not fetch them again.</source>
   <translation>คำตอบ โน้ต และการเตือนทั้งหมดของลีดนี้จะหายจากคอมพิวเตอร์เครื่องนี้และนำกลับมาไม่ได้ Meta เก็บคำตอบในแบบฟอร์มไว้ 90 วัน และ Conwerz จะไม่ดึงมาอีก</translation>
  </message>
  <message>
   <source>In 3 days</source>
   <translation>ในอีก 3 วัน</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>ในอีกหนึ่งสัปดาห์</translation>
  </message>
  <message>
   <source>In an hour</source>
   <translation>ในอีกหนึ่งชั่วโมง</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>เก็บไว้</translation>
  </message>
  <message>
   <source>No reminder</source>
   <translation>ไม่เตือน</translation>
  </message>
  <message>
   <source>Notes, only you can see them</source>
   <translation>โน้ต มีแต่คุณที่เห็น</translation>
  </message>
  <message>
   <source>Remind me</source>
   <translation>เตือนฉัน</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>การเตือน: %1</translation>
  </message>
  <message>
   <source>Save card…</source>
   <translation>บันทึกการ์ด…</translation>
  </message>
  <message>
   <source>To my calendar…</source>
   <translation>ลงปฏิทินของฉัน…</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>พรุ่งนี้</translation>
  </message>
  <message>
   <source>Why this one was lost</source>
   <translation>เหตุที่เสียลีดนี้ไป</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>เขียนโน้ต</translation>
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
   <translation>ลีด</translation>
  </message>
 </context>
 <context>
  <name>Leads</name>
  <message>
   <source>%1 h</source>
   <translation>%1 ชม.</translation>
  </message>
  <message numerus="yes">
   <source>%n wait longer than 5 min.</source>
   <translation>
    <numerusform>%n รายรอนานกว่า 5 นาที</numerusform>
   </translation>
  </message>
  <message>
   <source>A lead</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>Answered in %1</source>
   <translation>ตอบใน %1</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>ติดต่อแล้ว</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>แบบฟอร์ม</translation>
  </message>
  <message>
   <source>Left no number and no address</source>
   <translation>ไม่ได้ให้หมายเลขและที่อยู่ไว้</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>เสียไป</translation>
  </message>
  <message>
   <source>Message on Instagram</source>
   <translation>ข้อความทาง Instagram</translation>
  </message>
  <message>
   <source>Message on Messenger</source>
   <translation>ข้อความทาง Messenger</translation>
  </message>
  <message>
   <source>Message on WhatsApp</source>
   <translation>ข้อความทาง WhatsApp</translation>
  </message>
  <message>
   <source>Meta does not say why.</source>
   <translation>Meta ไม่บอกเหตุผล</translation>
  </message>
  <message>
   <source>New</source>
   <translation>ใหม่</translation>
  </message>
  <message>
   <source>New leads are answered in %1, median of 30 days.</source>
   <translation>ลีดใหม่ได้รับคำตอบใน %1 ค่ามัธยฐานของ 30 วัน</translation>
  </message>
  <message numerus="yes">
   <source>No answer for %n days</source>
   <translation>
    <numerusform>ไม่มีคำตอบมา %n วัน</numerusform>
   </translation>
  </message>
  <message>
   <source>No answer for two days</source>
   <translation>ไม่มีคำตอบมาสองวัน</translation>
  </message>
  <message>
   <source>No name given</source>
   <translation>ไม่ได้ให้ชื่อ</translation>
  </message>
  <message>
   <source>Nothing was taken over: this is no export of Conwerz, or more was changed than stages. What Meta tells of leads is never combined with other lists.</source>
   <translation>ไม่ได้รับอะไรเข้ามา: ไฟล์นี้ไม่ใช่ไฟล์ส่งออกของ Conwerz หรือมีการเปลี่ยนมากกว่าขั้นตอน ข้อมูลลีดจาก Meta จะไม่รวมกับรายชื่ออื่น</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>การเตือน</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>การเตือน: %1</translation>
  </message>
  <message>
   <source>Stages and reasons taken over from the file: %1</source>
   <translation>ขั้นตอนและเหตุผลที่รับจากไฟล์: %1</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>กำลังคุย</translation>
  </message>
  <message>
   <source>Waiting %1</source>
   <translation>รออยู่ %1</translation>
  </message>
  <message>
   <source>Won</source>
   <translation>ได้แล้ว</translation>
  </message>
  <message>
   <source>Won %1</source>
   <translation>ได้แล้ว %1</translation>
  </message>
  <message>
   <source>Wrote back %1</source>
   <translation>เขียนกลับมา %1</translation>
  </message>
  <message>
   <source>You wanted to be reminded.</source>
   <translation>คุณขอให้เตือน</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>ไม่ได้เลือก</translation>
  </message>
  <message>
   <source>test lead</source>
   <translation>ลีดทดสอบ</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>เลือก</translation>
  </message>
 </context>
 <context>
  <name>LeadsPlace</name>
  <message>
   <source>Board</source>
   <translation>กระดาน</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>ส่งออก…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>นำเข้า…</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>Meta lets nobody read this Page's leads. %1</source>
   <translation>Meta ไม่ให้ใครอ่านลีดของเพจนี้ %1</translation>
  </message>
  <message>
   <source>No leads yet</source>
   <translation>ยังไม่มีลีด</translation>
  </message>
  <message>
   <source>Show as</source>
   <translation>แสดงเป็น</translation>
  </message>
  <message>
   <source>Stages…</source>
   <translation>ขั้นตอน…</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>ตาราง</translation>
  </message>
  <message>
   <source>They appear here seconds after someone sends your form.</source>
   <translation>ลีดจะแสดงที่นี่ไม่กี่วินาทีหลังจากมีคนส่งแบบฟอร์มของคุณ</translation>
  </message>
 </context>
 <context>
  <name>LeavingQuestion</name>
  <message>
   <source>Conversations to be erased from this computer: %1, with everything you wrote, and the keys. You can start a new one at any time.</source>
   <translation>แชทที่จะถูกลบจากคอมพิวเตอร์เครื่องนี้ถาวร: %1 พร้อมทุกอย่างที่คุณเขียนและคีย์ เริ่มร้านทดลองใหม่ได้ทุกเมื่อ</translation>
  </message>
  <message>
   <source>Leave and erase</source>
   <translation>ออกและลบถาวร</translation>
  </message>
  <message>
   <source>Leave the practice shop?</source>
   <translation>ออกจากร้านทดลองหรือไม่</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>อยู่ต่อ</translation>
  </message>
 </context>
 <context>
  <name>Licences</name>
  <message>
   <source>Version %1</source>
   <translation>เวอร์ชัน %1</translation>
  </message>
 </context>
 <context>
  <name>LinkBar</name>
  <message>
   <source>Another computer of your shop removed this one. Nothing comes in; Settings → Computers says what to do.</source>
   <translation>คอมพิวเตอร์อีกเครื่องของร้านนำเครื่องนี้ออกแล้ว จึงไม่มีอะไรเข้ามา ดูสิ่งที่ต้องทำที่ การตั้งค่า → คอมพิวเตอร์</translation>
  </message>
  <message>
   <source>Another computer receives your messages now.</source>
   <translation>ตอนนี้คอมพิวเตอร์อีกเครื่องรับข้อความของคุณ</translation>
  </message>
  <message>
   <source>Between %1 and %2 WhatsApp messages may be missing, which Meta does not tell twice.</source>
   <translation>ระหว่าง %1 ถึง %2 อาจมีข้อความ WhatsApp หายไป ซึ่ง Meta ไม่แจ้งซ้ำ</translation>
  </message>
  <message numerus="yes">
   <source>Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</source>
   <translation>
    <numerusform>ระหว่าง %1 ถึง %2 มีอย่างน้อย %n ข้อความที่ไม่เข้ามา ของ Messenger และ Instagram อ่านใหม่แล้ว แต่ WhatsApp ไม่มีทางให้อ่าน: ดูข้อความนั้นในโทรศัพท์ของคุณ</numerusform>
   </translation>
  </message>
  <message>
   <source>Between %1 and %2 messages may be missing: at least %3. Look for them in Meta's own inbox.</source>
   <translation>ระหว่าง %1 ถึง %2 อาจมีข้อความหายไป: อย่างน้อย %3 ดูในกล่องข้อความของ Meta เอง</translation>
  </message>
  <message>
   <source>Last contact: %1.</source>
   <translation>ติดต่อครั้งล่าสุด: %1</translation>
  </message>
  <message>
   <source>Meta asks %1 for a pause: what waits is sent from %2 on, by itself.</source>
   <translation>Meta ขอให้ %1 พักก่อน: สิ่งที่รออยู่จะส่งเองตั้งแต่ %2</translation>
  </message>
  <message>
   <source>New messages are delayed: our delivery service does not answer. Nothing is lost.</source>
   <translation>ข้อความใหม่ล่าช้า: บริการนำส่งของเราไม่ตอบ ไม่มีอะไรหาย</translation>
  </message>
  <message>
   <source>No network. Everything here goes on working.</source>
   <translation>ไม่มีเครือข่าย ทุกอย่างที่นี่ยังใช้งานได้</translation>
  </message>
  <message>
   <source>Something went wrong on the way to new messages. Conwerz tries again by itself.</source>
   <translation>มีบางอย่างผิดพลาดระหว่างรับข้อความใหม่ Conwerz จะลองอีกครั้งเอง</translation>
  </message>
  <message>
   <source>The disk is full. New messages wait and nothing is lost; please make room.</source>
   <translation>ดิสก์เต็ม ข้อความใหม่รออยู่และไม่มีอะไรหาย โปรดทำที่ว่างเพิ่ม</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it, and new messages come by themselves.</source>
   <translation>พวงกุญแจล็อกอยู่ ปลดล็อกแล้วข้อความใหม่จะเข้ามาเอง</translation>
  </message>
  <message>
   <source>The practice customers have stopped. Starting them again.</source>
   <translation>ลูกค้าทดลองหยุดไปแล้ว กำลังเริ่มใหม่</translation>
  </message>
  <message>
   <source>This computer's clock is %1 fast. Conwerz uses the relay's time; please set the clock.</source>
   <translation>นาฬิกาของคอมพิวเตอร์เครื่องนี้เร็วไป %1 Conwerz ใช้เวลาของรีเลย์ โปรดตั้งนาฬิกา</translation>
  </message>
  <message>
   <source>This computer's clock is %1 slow. Conwerz uses the relay's time; please set the clock.</source>
   <translation>นาฬิกาของคอมพิวเตอร์เครื่องนี้ช้าไป %1 Conwerz ใช้เวลาของรีเลย์ โปรดตั้งนาฬิกา</translation>
  </message>
 </context>
 <context>
  <name>LinkQuestion</name>
  <message>
   <source>A customer sent it. It opens in your browser, outside of Conwerz.</source>
   <translation>ลูกค้าเป็นผู้ส่งมา ลิงก์จะเปิดในเบราว์เซอร์ นอก Conwerz</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>เปิดในเบราว์เซอร์</translation>
  </message>
  <message>
   <source>Open this link?</source>
   <translation>เปิดลิงก์นี้หรือไม่</translation>
  </message>
 </context>
 <context>
  <name>LinkRow</name>
  <message>
   <source>Link to %1</source>
   <translation>ลิงก์ไปยัง %1</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>That is not the passphrase. Try again, or use the recovery code.</source>
   <translation>นั่นไม่ใช่วลีรหัสผ่าน ลองอีกครั้ง หรือใช้รหัสกู้คืน</translation>
  </message>
  <message>
   <source>The keychain does not hold this shop's key any more. Quit Conwerz and start it again.</source>
   <translation>พวงกุญแจไม่มีคีย์ของร้านนี้แล้ว ออกจาก Conwerz แล้วเปิดใหม่</translation>
  </message>
  <message>
   <source>The keychain stayed shut. Try again and enter its password.</source>
   <translation>พวงกุญแจยังปิดอยู่ ลองอีกครั้งแล้วใส่รหัสผ่านของพวงกุญแจ</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>After 15 minutes</source>
   <translation>หลัง 15 นาที</translation>
  </message>
  <message>
   <source>After 5 minutes without a touch</source>
   <translation>หลังไม่ได้แตะ 5 นาที</translation>
  </message>
  <message>
   <source>After an hour</source>
   <translation>หลังหนึ่งชั่วโมง</translation>
  </message>
  <message>
   <source>Do without a passphrase</source>
   <translation>ไม่ใช้วลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>Go on receiving</source>
   <translation>รับข้อความต่อ</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>ล็อก</translation>
  </message>
  <message>
   <source>Lock by itself</source>
   <translation>ล็อกเอง</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>ล็อกตอนนี้</translation>
  </message>
  <message>
   <source>Locking takes everything off the screen and out of the window's memory.</source>
   <translation>การล็อกจะนำทุกอย่างออกจากหน้าจอและจากหน่วยความจำของหน้าต่าง</translation>
  </message>
  <message>
   <source>Messages come in and answers on their way go out. The database's key stays in memory.</source>
   <translation>ข้อความยังเข้ามา และคำตอบที่กำลังส่งยังออกไป คีย์ของฐานข้อมูลอยู่ในหน่วยความจำ</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>ไม่ล็อกเอง</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>วลีรหัสผ่านใหม่</translation>
  </message>
  <message numerus="yes">
   <source>New passphrase, at least %n characters</source>
   <translation>
    <numerusform>วลีรหัสผ่านใหม่ อย่างน้อย %n ตัวอักษร</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>พัก</translation>
  </message>
  <message>
   <source>Set a passphrase first. It is then also asked for at each start.</source>
   <translation>ตั้งวลีรหัสผ่านก่อน หลังจากนั้นจะถามทุกครั้งที่เปิดโปรแกรมด้วย</translation>
  </message>
  <message>
   <source>Set the passphrase</source>
   <translation>ตั้งวลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>The database is closed. What customers write waits, sealed, on the relay.</source>
   <translation>ฐานข้อมูลปิดอยู่ สิ่งที่ลูกค้าเขียนจะรออยู่ที่รีเลย์โดยปิดผนึกไว้</translation>
  </message>
  <message>
   <source>The password of your keychain, which locks together with Conwerz. A passphrase of its own would also be asked for at each start.</source>
   <translation>รหัสผ่านของพวงกุญแจ ซึ่งล็อกพร้อม Conwerz ถ้าตั้งวลีรหัสผ่านแยก จะถามทุกครั้งที่เปิดโปรแกรมด้วย</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>พิมพ์อีกครั้ง</translation>
  </message>
  <message>
   <source>What unlocks it</source>
   <translation>ปลดล็อกด้วย</translation>
  </message>
  <message>
   <source>While it is locked</source>
   <translation>ระหว่างที่ล็อก</translation>
  </message>
  <message>
   <source>Your passphrase. It is also asked for at each start, because the key in the keychain is wrapped in it. If you forget it, the recovery code opens Conwerz.</source>
   <translation>วลีรหัสผ่านของคุณ จะถามทุกครั้งที่เปิดโปรแกรมด้วย เพราะคีย์ในพวงกุญแจห่อไว้ด้วยวลีนี้ ถ้าลืม รหัสกู้คืนเปิด Conwerz ได้</translation>
  </message>
 </context>
 <context>
  <name>LockScreen</name>
  <message>
   <source>Back to the passphrase</source>
   <translation>กลับไปที่วลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>Conwerz is locked</source>
   <translation>Conwerz ล็อกอยู่</translation>
  </message>
  <message>
   <source>I forgot it: use the recovery code</source>
   <translation>ฉันลืม: ใช้รหัสกู้คืน</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>กำลังเปิด…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>วลีรหัสผ่าน</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>ปลดล็อก</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Enter the passphrase to read them.</source>
   <translation>ข้อความของคุณอยู่ที่นี่โดยเข้ารหัสไว้ ใส่วลีรหัสผ่านเพื่ออ่าน</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Unlocking asks for the password of your keychain.</source>
   <translation>ข้อความของคุณอยู่ที่นี่โดยเข้ารหัสไว้ การปลดล็อกจะถามรหัสผ่านของพวงกุญแจ</translation>
  </message>
 </context>
 <context>
  <name>LongWork</name>
  <message>
   <source>Ended: %1</source>
   <translation>สิ้นสุดแล้ว: %1</translation>
  </message>
  <message>
   <source>Erasing what is past its time</source>
   <translation>กำลังลบสิ่งที่พ้นกำหนด</translation>
  </message>
  <message>
   <source>If you stop it, no file is left.</source>
   <translation>หากหยุด จะไม่มีไฟล์ค้างอยู่</translation>
  </message>
  <message>
   <source>If you stop it, nothing here has changed.</source>
   <translation>หากหยุด จะไม่มีอะไรเปลี่ยนที่นี่</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is left; earlier backups stay.</source>
   <translation>หากหยุด จะไม่เหลืออะไรจากครั้งนี้ ข้อมูลสำรองก่อนหน้ายังอยู่</translation>
  </message>
  <message>
   <source>If you stop it, what has been read stays; the rest is read later, by itself.</source>
   <translation>หากหยุด สิ่งที่อ่านแล้วยังอยู่ ส่วนที่เหลือจะอ่านภายหลังเอง</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>กำลังทำข้อมูลสำรอง</translation>
  </message>
  <message>
   <source>Making everything searchable again</source>
   <translation>กำลังทำให้ค้นหาได้ทุกอย่างอีกครั้ง</translation>
  </message>
  <message>
   <source>Reading again what an earlier version could not</source>
   <translation>กำลังอ่านสิ่งที่เวอร์ชันก่อนอ่านไม่ได้</translation>
  </message>
  <message>
   <source>Reading earlier messages from Meta</source>
   <translation>กำลังอ่านข้อความก่อนหน้าจาก Meta</translation>
  </message>
  <message>
   <source>Reading the backup</source>
   <translation>กำลังอ่านข้อมูลสำรอง</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>กำลังหยุด…</translation>
  </message>
  <message>
   <source>Writing the archive</source>
   <translation>กำลังเขียนไฟล์เก็บถาวร</translation>
  </message>
  <message>
   <source>You can go on working, or close Conwerz: the rest follows at the next start.</source>
   <translation>ทำงานต่อหรือปิด Conwerz ได้ ส่วนที่เหลือจะทำต่อเมื่อเปิดครั้งถัดไป</translation>
  </message>
 </context>
 <context>
  <name>MarkedBar</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>เลือก %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none (Esc)</source>
   <translation>ไม่เลือก (Esc)</translation>
  </message>
  <message>
   <source>Chosen: %1</source>
   <translation>เลือก: %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>ป้ายกำกับ</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>พักไว้</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>สแปม</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>ติดดาว</translation>
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
   <translation>คัดลอกรหัสของ Meta</translation>
  </message>
  <message>
   <source>New messages</source>
   <translation>ข้อความใหม่</translation>
  </message>
  <message>
   <source>Quote in your answer (Ctrl+R)</source>
   <translation>อ้างอิงในคำตอบ (Ctrl+R)</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>บันทึกไฟล์นี้…</translation>
  </message>
 </context>
 <context>
  <name>MessageMenu</name>
  <message>
   <source>Change the note</source>
   <translation>แก้ไขโน้ต</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>คัดลอกข้อความ</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>ลบโน้ต</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>ข้อความ</translation>
  </message>
  <message>
   <source>Quote in your answer</source>
   <translation>อ้างอิงในคำตอบ</translation>
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 ชม. %2 นาที</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 นาที</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n วัน</numerusform>
   </translation>
  </message>
  <message>
   <source>Today</source>
   <translation>วันนี้</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>พรุ่งนี้</translation>
  </message>
  <message>
   <source>Tomorrow %1</source>
   <translation>พรุ่งนี้ %1</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>เมื่อวาน</translation>
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
   <translation>%1 เวลา %2</translation>
  </message>
  <message>
   <source>today at %1</source>
   <translation>วันนี้ เวลา %1</translation>
  </message>
  <message>
   <source>tomorrow at %1</source>
   <translation>พรุ่งนี้ เวลา %1</translation>
  </message>
 </context>
 <context>
  <name>MonthCard</name>
  <message>
   <source>For the folder, or for whoever keeps your books.</source>
   <translation>สำหรับแฟ้มของคุณ หรือสำหรับคนทำบัญชี</translation>
  </message>
  <message>
   <source>Monthly page</source>
   <translation>สรุปรายเดือน</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>พิมพ์…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>บันทึกเป็น PDF…</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>เดือนถัดไป</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>เดือนก่อน</translation>
  </message>
 </context>
 <context>
  <name>NameQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Keep this name</source>
   <translation>ใช้ชื่อนี้</translation>
  </message>
  <message>
   <source>Only you see this name, in Conwerz. Left empty, Meta's name comes back.</source>
   <translation>มีแต่คุณที่เห็นชื่อนี้ใน Conwerz ถ้าเว้นว่าง ชื่อจาก Meta จะกลับมา</translation>
  </message>
  <message>
   <source>What do you call this person?</source>
   <translation>คุณเรียกบุคคลนี้ว่าอะไร</translation>
  </message>
  <message>
   <source>Your name for this person</source>
   <translation>ชื่อที่คุณใช้เรียกบุคคลนี้</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>%1 customer ·%2</source>
   <translation>ลูกค้า %1 ·%2</translation>
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
   <translation>ช่องทาง</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>ป้ายกำกับ</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>สถานที่</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>การตั้งค่า</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>มุมมอง</translation>
  </message>
  <message>
   <source>Views and channels</source>
   <translation>มุมมองและช่องทาง</translation>
  </message>
  <message>
   <source>Views of your own</source>
   <translation>มุมมองของคุณ</translation>
  </message>
 </context>
 <context>
  <name>NewsPill</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>ใหม่ %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>Change the note</source>
   <translation>แก้ไขโน้ต</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>ลบโน้ต</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>โน้ต</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>มีแต่คุณที่เห็น</translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Note that only you can see</source>
   <translation>โน้ตที่มีแต่คุณเห็น</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>มีแต่คุณที่เห็น</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>บันทึกโน้ต</translation>
  </message>
  <message>
   <source>Write a note about this conversation</source>
   <translation>เขียนโน้ตเกี่ยวกับแชทนี้</translation>
  </message>
  <message>
   <source>You are changing a note. No customer sees it.</source>
   <translation>คุณกำลังแก้ไขโน้ต ลูกค้าไม่เห็น</translation>
  </message>
 </context>
 <context>
  <name>NoticeQuestion</name>
  <message>
   <source>Good</source>
   <translation>ตกลง</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>%1 on %2</source>
   <translation>%1 ทาง %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 on %2, %n new</source>
   <translation>
    <numerusform>%1 ทาง %2, ใหม่ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new comment(s)</source>
   <translation>
    <numerusform>ความคิดเห็นใหม่ %n รายการ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new lead(s)</source>
   <translation>
    <numerusform>ลีดใหม่ %n ราย</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new message(s)</source>
   <translation>
    <numerusform>ข้อความใหม่ %n ข้อความ</numerusform>
   </translation>
  </message>
  <message>
   <source>A customer has written on %1.</source>
   <translation>มีลูกค้าเขียนมาทาง %1</translation>
  </message>
  <message>
   <source>Amina on Instagram</source>
   <translation>มาลีทาง Instagram</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>ตอบ %1</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>ส่ง</translation>
  </message>
  <message>
   <source>So looks a notice of Conwerz.</source>
   <translation>การแจ้งเตือนของ Conwerz หน้าตาเป็นแบบนี้</translation>
  </message>
  <message>
   <source>Somebody has written. Unlock Conwerz to read it.</source>
   <translation>มีคนเขียนมา ปลดล็อก Conwerz เพื่ออ่าน</translation>
  </message>
 </context>
 <context>
  <name>NoticesPage</name>
  <message>
   <source>Can be answered from the notice, where your desktop allows it.</source>
   <translation>ตอบจากการแจ้งเตือนได้ ถ้าเดสก์ท็อปของคุณรองรับ</translation>
  </message>
  <message>
   <source>For a screen that customers see. So it is while Conwerz is locked, too.</source>
   <translation>สำหรับหน้าจอที่ลูกค้ามองเห็น เป็นแบบนี้เช่นกันเมื่อ Conwerz ล็อกอยู่</translation>
  </message>
  <message>
   <source>From</source>
   <translation>จาก</translation>
  </message>
  <message>
   <source>Hear the sound of %1</source>
   <translation>ฟังเสียงของ %1</translation>
  </message>
  <message>
   <source>No notices and no sounds at certain hours</source>
   <translation>ไม่แจ้งเตือนและไม่มีเสียงในบางเวลา</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>การแจ้งเตือน</translation>
  </message>
  <message>
   <source>On this desktop</source>
   <translation>บนเดสก์ท็อปนี้</translation>
  </message>
  <message>
   <source>One notice for each conversation, gone when you have read it. What is filled in from before never makes one.</source>
   <translation>แชทละหนึ่งการแจ้งเตือน และหายไปเมื่อคุณอ่านแล้ว ข้อความเก่าที่ดึงย้อนหลังจะไม่แจ้งเตือน</translation>
  </message>
  <message>
   <source>Only that somebody writes</source>
   <translation>บอกเพียงว่ามีคนเขียนมา</translation>
  </message>
  <message>
   <source>Only who writes</source>
   <translation>บอกเพียงว่าใครเขียน</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>เงียบตั้งแต่</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>ช่วงเวลาเงียบ</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>เงียบถึง</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>แสดงตัวอย่าง</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>เสียง</translation>
  </message>
  <message>
   <source>Start Conwerz when I log in, without a window</source>
   <translation>เปิด Conwerz เมื่อฉันเข้าสู่ระบบเครื่อง โดยไม่มีหน้าต่าง</translation>
  </message>
  <message>
   <source>Tell me when somebody writes</source>
   <translation>แจ้งฉันเมื่อมีคนเขียนมา</translation>
  </message>
  <message>
   <source>What a notice shows</source>
   <translation>การแจ้งเตือนแสดงอะไร</translation>
  </message>
  <message>
   <source>Who writes, and what</source>
   <translation>ใครเขียน และเขียนว่าอะไร</translation>
  </message>
  <message>
   <source>until</source>
   <translation>ถึง</translation>
  </message>
 </context>
 <context>
  <name>Noting</name>
  <message>
   <source>The note is deleted</source>
   <translation>ลบโน้ตแล้ว</translation>
  </message>
 </context>
 <context>
  <name>NumberCard</name>
  <message>
   <source>Asking Meta…</source>
   <translation>กำลังถาม Meta…</translation>
  </message>
  <message>
   <source>Deregister…</source>
   <translation>ยกเลิกการลงทะเบียน…</translation>
  </message>
  <message>
   <source>Leave the PIN as it is</source>
   <translation>คง PIN ไว้ตามเดิม</translation>
  </message>
  <message>
   <source>New two-step PIN</source>
   <translation>PIN สองขั้นใหม่</translation>
  </message>
  <message>
   <source>Set a new PIN</source>
   <translation>ตั้ง PIN ใหม่</translation>
  </message>
  <message>
   <source>Set the PIN</source>
   <translation>ตั้ง PIN</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>ตัวเลขหกหลัก</translation>
  </message>
 </context>
 <context>
  <name>NumberProfile</name>
  <message>
   <source>About, one line</source>
   <translation>เกี่ยวกับ หนึ่งบรรทัด</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>ที่อยู่</translation>
  </message>
  <message>
   <source>Business profile</source>
   <translation>โปรไฟล์ธุรกิจ</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>เลือกรูป…</translation>
  </message>
  <message>
   <source>Customers see it in the profile.</source>
   <translation>ลูกค้าเห็นในโปรไฟล์</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>คำอธิบาย</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>อีเมล</translation>
  </message>
  <message>
   <source>Kind of business</source>
   <translation>ประเภทธุรกิจ</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>ปล่อยไว้ตามเดิม</translation>
  </message>
  <message>
   <source>Leave it as it was</source>
   <translation>คงไว้อย่างที่เป็น</translation>
  </message>
  <message>
   <source>One field is longer than WhatsApp allows.</source>
   <translation>มีช่องหนึ่งยาวกว่าที่ WhatsApp อนุญาต</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>รูป</translation>
  </message>
  <message>
   <source>Save the profile</source>
   <translation>บันทึกโปรไฟล์</translation>
  </message>
  <message>
   <source>Second website</source>
   <translation>เว็บไซต์ที่สอง</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>เว็บไซต์</translation>
  </message>
  <message>
   <source>What kind of business is it?</source>
   <translation>เป็นธุรกิจประเภทใด</translation>
  </message>
 </context>
 <context>
  <name>NumberStep</name>
  <message>
   <source>Call me with it</source>
   <translation>โทรบอกรหัส</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>รหัส</translation>
  </message>
  <message>
   <source>Meta must know that this number is yours. It sends a code of six digits.</source>
   <translation>Meta ต้องรู้ว่าหมายเลขนี้เป็นของคุณ จึงส่งรหัสตัวเลขหกหลักมา</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>ลงทะเบียน</translation>
  </message>
  <message>
   <source>Send it again</source>
   <translation>ส่งอีกครั้ง</translation>
  </message>
  <message>
   <source>Send the code by SMS</source>
   <translation>ส่งรหัสทาง SMS</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>ตัวเลขหกหลัก</translation>
  </message>
  <message>
   <source>The number is verified. It has a PIN from before: type it, and the number can send.</source>
   <translation>ยืนยันหมายเลขแล้ว หมายเลขนี้มี PIN อยู่ก่อน: พิมพ์ PIN แล้วหมายเลขจะส่งได้</translation>
  </message>
  <message>
   <source>The number is verified. Registering lets it send; Conwerz makes up a PIN and keeps it in the keychain.</source>
   <translation>ยืนยันหมายเลขแล้ว เมื่อลงทะเบียนจะส่งได้ Conwerz จะสร้าง PIN และเก็บไว้ในพวงกุญแจ</translation>
  </message>
  <message>
   <source>This number is also used in the WhatsApp Business app, and works there and here. It needs no registration, and must not get one.</source>
   <translation>หมายเลขนี้ใช้ในแอป WhatsApp Business ด้วย และใช้ได้ทั้งที่นั่นและที่นี่ ไม่ต้องลงทะเบียน และห้ามลงทะเบียน</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>PIN สองขั้น</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>ยืนยัน</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>A call with the code is on its way.</source>
   <translation>กำลังโทรไปบอกรหัส</translation>
  </message>
  <message>
   <source>Also in the phone's app</source>
   <translation>อยู่ในแอปบนโทรศัพท์ด้วย</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>อนุมัติแล้ว</translation>
  </message>
  <message>
   <source>Beauty</source>
   <translation>ความงาม</translation>
  </message>
  <message>
   <source>Cars</source>
   <translation>รถยนต์</translation>
  </message>
  <message>
   <source>Clothing</source>
   <translation>เสื้อผ้า</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>เชื่อมต่อแล้ว</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>ถูกปฏิเสธ</translation>
  </message>
  <message>
   <source>Deregistered. It no longer sends or receives.</source>
   <translation>ยกเลิกการลงทะเบียนแล้ว ส่งและรับไม่ได้อีก</translation>
  </message>
  <message>
   <source>Display name</source>
   <translation>ชื่อที่แสดง</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>การศึกษา</translation>
  </message>
  <message>
   <source>Entertainment</source>
   <translation>ความบันเทิง</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>งานอีเวนต์</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>หมดอายุแล้ว</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>การเงิน</translation>
  </message>
  <message>
   <source>Groceries</source>
   <translation>ของชำ</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>สุขภาพ</translation>
  </message>
  <message>
   <source>Hotel</source>
   <translation>โรงแรม</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>อยู่ระหว่างพิจารณา</translation>
  </message>
  <message>
   <source>Meta cannot be reached. Nothing was changed; try again.</source>
   <translation>ติดต่อ Meta ไม่ได้ ยังไม่มีอะไรเปลี่ยน ลองอีกครั้ง</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>แชทใหม่</translation>
  </message>
  <message>
   <source>Non-profit</source>
   <translation>องค์กรไม่แสวงกำไร</translation>
  </message>
  <message>
   <source>Not a business</source>
   <translation>ไม่ใช่ธุรกิจ</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>ยังไม่ได้เลือก</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>ไม่ทราบ</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>ไม่ได้ลงทะเบียน</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>ไม่ได้ตั้ง</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>ไม่ได้แจ้ง</translation>
  </message>
  <message>
   <source>Not verified</source>
   <translation>ยังไม่ได้ยืนยัน</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>อื่นๆ</translation>
  </message>
  <message>
   <source>Professional services</source>
   <translation>บริการวิชาชีพ</translation>
  </message>
  <message>
   <source>Public service</source>
   <translation>บริการสาธารณะ</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>คุณภาพ</translation>
  </message>
  <message>
   <source>Registered. It can send now.</source>
   <translation>ลงทะเบียนแล้ว ส่งได้แล้ว</translation>
  </message>
  <message>
   <source>Restaurant</source>
   <translation>ร้านอาหาร</translation>
  </message>
  <message>
   <source>Saved. Customers see it in WhatsApp now.</source>
   <translation>บันทึกแล้ว ลูกค้าเห็นใน WhatsApp แล้ว</translation>
  </message>
  <message>
   <source>Set, kept in the keychain</source>
   <translation>ตั้งแล้ว เก็บในพวงกุญแจ</translation>
  </message>
  <message>
   <source>Set, not known here</source>
   <translation>ตั้งแล้ว แต่ที่นี่ไม่ทราบ</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>ร้านค้า</translation>
  </message>
  <message>
   <source>The code is on its way.</source>
   <translation>กำลังส่งรหัสมา</translation>
  </message>
  <message>
   <source>The connection broke off, so Meta may have done it. Look at the status before you repeat it.</source>
   <translation>การเชื่อมต่อขาดไป Meta จึงอาจทำไปแล้ว ดูสถานะก่อนทำซ้ำ</translation>
  </message>
  <message>
   <source>The keychain is locked, so the PIN could not be kept. Unlock it and try again.</source>
   <translation>พวงกุญแจล็อกอยู่ จึงเก็บ PIN ไม่ได้ ปลดล็อกแล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>The new PIN is set at Meta, and kept in the keychain.</source>
   <translation>ตั้ง PIN ใหม่ที่ Meta แล้ว และเก็บไว้ในพวงกุญแจ</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>ท่องเที่ยว</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>PIN สองขั้น</translation>
  </message>
  <message>
   <source>Type the number's PIN: six digits. It was set when the number was registered before.</source>
   <translation>พิมพ์ PIN ของหมายเลข: ตัวเลขหกหลัก ซึ่งตั้งไว้ตอนลงทะเบียนหมายเลขครั้งก่อน</translation>
  </message>
  <message>
   <source>Verified. One step is left.</source>
   <translation>ยืนยันแล้ว เหลืออีกหนึ่งขั้น</translation>
  </message>
  <message>
   <source>WhatsApp takes a JPEG or PNG of at most 5 MB as the picture. Choose another one.</source>
   <translation>WhatsApp รับรูปเป็น JPEG หรือ PNG ไม่เกิน 5 MB เลือกรูปอื่น</translation>
  </message>
 </context>
 <context>
  <name>NumbersSettings</name>
  <message>
   <source>Connect one under Integrations. Then its quality, its limits and its profile are here.</source>
   <translation>เชื่อมต่อหมายเลขที่ การเชื่อมต่อ แล้วคุณภาพ ขีดจำกัด และโปรไฟล์จะอยู่ที่นี่</translation>
  </message>
  <message>
   <source>Deregister</source>
   <translation>ยกเลิกการลงทะเบียน</translation>
  </message>
  <message>
   <source>Deregister %1?</source>
   <translation>ยกเลิกการลงทะเบียน %1 หรือไม่</translation>
  </message>
  <message>
   <source>How each number stands at Meta, and what customers read about the shop.</source>
   <translation>สถานะของแต่ละหมายเลขที่ Meta และสิ่งที่ลูกค้าอ่านเกี่ยวกับร้าน</translation>
  </message>
  <message>
   <source>It stops sending and receiving here at once. Meta allows ten registrations and deregistrations in three days, and asks for the PIN at the next one.</source>
   <translation>หมายเลขจะหยุดส่งและรับที่นี่ทันที Meta ให้ลงทะเบียนและยกเลิกได้สิบครั้งในสามวัน และจะถาม PIN ในครั้งถัดไป</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>เก็บไว้</translation>
  </message>
  <message>
   <source>Meta could not be asked</source>
   <translation>ถาม Meta ไม่ได้</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>ไม่มีหมายเลข WhatsApp ที่เชื่อมต่อ</translation>
  </message>
  <message>
   <source>Open this page again in a moment.</source>
   <translation>เปิดหน้านี้ใหม่ในอีกสักครู่</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>หมายเลข WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>OfferMenu</name>
  <message>
   <source>Buttons to tap…</source>
   <translation>ปุ่มให้แตะ…</translation>
  </message>
  <message>
   <source>List to choose from…</source>
   <translation>รายการให้เลือก…</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>ส่งอย่างอื่น</translation>
  </message>
  <message>
   <source>Place…</source>
   <translation>สถานที่…</translation>
  </message>
  <message>
   <source>Quick replies…</source>
   <translation>คำตอบด่วน…</translation>
  </message>
 </context>
 <context>
  <name>OfferSheet</name>
  <message>
   <source>A list to choose from</source>
   <translation>รายการให้เลือก</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>คำตอบ %1</translation>
  </message>
  <message>
   <source>Buttons to tap</source>
   <translation>ปุ่มให้แตะ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>ละติจูด</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>ลองจิจูด</translation>
  </message>
  <message>
   <source>Name of the place</source>
   <translation>ชื่อสถานที่</translation>
  </message>
  <message>
   <source>Quick replies</source>
   <translation>คำตอบด่วน</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>ส่ง</translation>
  </message>
  <message>
   <source>Send a place</source>
   <translation>ส่งสถานที่</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>ขนาด</translation>
  </message>
  <message>
   <source>The customer gets a map with this point.</source>
   <translation>ลูกค้าจะได้รับแผนที่ที่มีจุดนี้</translation>
  </message>
  <message>
   <source>They go with your words: %1</source>
   <translation>ส่งไปพร้อมข้อความของคุณ: %1</translation>
  </message>
  <message>
   <source>Words on the button that opens the list</source>
   <translation>คำบนปุ่มที่เปิดรายการ</translation>
  </message>
  <message>
   <source>Write the question in the field first: it goes with the answers to tap.</source>
   <translation>เขียนคำถามในช่องก่อน: คำถามจะส่งไปพร้อมคำตอบให้แตะ</translation>
  </message>
 </context>
 <context>
  <name>OffersPage</name>
  <message>
   <source>Back</source>
   <translation>กลับ</translation>
  </message>
  <message>
   <source>Continue with Facebook</source>
   <translation>ดำเนินการต่อด้วย Facebook</translation>
  </message>
  <message>
   <source>Facebook is asked for exactly the permissions that this needs, and for no other. You can change it later.</source>
   <translation>จะขอ Facebook เฉพาะสิทธิ์ที่จำเป็นต่อสิ่งเหล่านี้ ไม่ขออย่างอื่น เปลี่ยนได้ภายหลัง</translation>
  </message>
  <message>
   <source>Hide the permissions</source>
   <translation>ซ่อนสิทธิ์</translation>
  </message>
  <message>
   <source>My Pages belong to a business portfolio</source>
   <translation>เพจของฉันอยู่ในพอร์ตโฟลิโอธุรกิจ</translation>
  </message>
  <message>
   <source>See what Facebook will be asked for (%1)</source>
   <translation>ดูว่าจะขออะไรจาก Facebook (%1)</translation>
  </message>
  <message>
   <source>What should Conwerz do for you?</source>
   <translation>ให้ Conwerz ทำอะไรให้คุณ</translation>
  </message>
 </context>
 <context>
  <name>Outgoing</name>
  <message numerus="yes">
   <source>%n calls since %1</source>
   <translation>
    <numerusform>%n ครั้งตั้งแต่ %1</numerusform>
   </translation>
  </message>
  <message>
   <source>A drafting model is added only while you have switched one on, and it alone. Every other address is refused before anything is sent. There is no telemetry.</source>
   <translation>โมเดลที่ใช้ร่างจะเพิ่มเข้ามาเฉพาะเมื่อคุณเปิดไว้ และเฉพาะโมเดลนั้น ที่อยู่อื่นทั้งหมดถูกปฏิเสธก่อนส่งอะไรออกไป ไม่มีการเก็บสถิติการใช้งาน</translation>
  </message>
  <message>
   <source>A model on this computer</source>
   <translation>โมเดลในคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>Asking Meta to tell about new messages</source>
   <translation>ขอให้ Meta แจ้งข้อความใหม่</translation>
  </message>
  <message>
   <source>Asking for a customer's name</source>
   <translation>ถามชื่อลูกค้า</translation>
  </message>
  <message>
   <source>Checking that a connection works</source>
   <translation>ตรวจว่าการเชื่อมต่อใช้งานได้</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>Conwerz can reach %1, Meta's hosts for pictures (%2), its own delivery service and, where this build has one, its update server.</source>
   <translation>Conwerz ติดต่อได้เฉพาะ %1 โฮสต์รูปของ Meta (%2) บริการนำส่งของเราเอง และเซิร์ฟเวอร์อัปเดตหากชุดนี้มี</translation>
  </message>
  <message>
   <source>Drafting with a model</source>
   <translation>ร่างด้วยโมเดล</translation>
  </message>
  <message>
   <source>Finding your Pages, accounts and numbers</source>
   <translation>ค้นหาเพจ บัญชี และหมายเลขของคุณ</translation>
  </message>
  <message>
   <source>Giving permissions back</source>
   <translation>คืนสิทธิ์</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>ข้อมูลเชิงลึก</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>Looking for a new version</source>
   <translation>ดูว่ามีเวอร์ชันใหม่หรือไม่</translation>
  </message>
  <message>
   <source>Meta</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Meta, pictures and files</source>
   <translation>Meta, รูปและไฟล์</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>อื่นๆ</translation>
  </message>
  <message>
   <source>Our delivery service</source>
   <translation>บริการนำส่งของเรา</translation>
  </message>
  <message>
   <source>Our update server</source>
   <translation>เซิร์ฟเวอร์อัปเดตของเรา</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>รูปและไฟล์</translation>
  </message>
  <message>
   <source>Reading conversations again</source>
   <translation>อ่านแชทอีกครั้ง</translation>
  </message>
  <message>
   <source>Receiving what waits for you</source>
   <translation>รับสิ่งที่รอคุณอยู่</translation>
  </message>
  <message>
   <source>Saying which accounts this computer receives</source>
   <translation>แจ้งว่าคอมพิวเตอร์เครื่องนี้รับบัญชีใด</translation>
  </message>
  <message>
   <source>Sending your answers</source>
   <translation>ส่งคำตอบของคุณ</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>เข้าสู่ระบบ</translation>
  </message>
  <message>
   <source>WhatsApp numbers and their profile</source>
   <translation>หมายเลข WhatsApp และโปรไฟล์</translation>
  </message>
  <message>
   <source>WhatsApp templates</source>
   <translation>เทมเพลต WhatsApp</translation>
  </message>
  <message>
   <source>Your AI provider</source>
   <translation>ผู้ให้บริการ AI ของคุณ</translation>
  </message>
 </context>
 <context>
  <name>OutgoingPage</name>
  <message>
   <source>Every address that Conwerz has contacted, how often, and what for.</source>
   <translation>ทุกที่อยู่ที่ Conwerz ติดต่อ บ่อยเพียงใด และเพื่ออะไร</translation>
  </message>
  <message>
   <source>Nothing has left this computer</source>
   <translation>ยังไม่มีอะไรออกจากคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>Once a shop is connected, every call is counted here.</source>
   <translation>เมื่อเชื่อมต่อร้านแล้ว การติดต่อทุกครั้งจะนับไว้ที่นี่</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>สิ่งที่ออกจากคอมพิวเตอร์เครื่องนี้</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Commands</source>
   <translation>คำสั่ง</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>แชท</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>ล่าสุด</translation>
  </message>
  <message>
   <source>Nothing is called “%1”</source>
   <translation>ไม่มีอะไรชื่อ “%1”</translation>
  </message>
 </context>
 <context>
  <name>PaletteSheet</name>
  <message>
   <source>Commands and people</source>
   <translation>คำสั่งและบุคคล</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Jump to a person, or do something</source>
   <translation>ไปหาบุคคล หรือทำบางอย่าง</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>เลือก</translation>
  </message>
  <message>
   <source>does it</source>
   <translation>ทำ</translation>
  </message>
  <message>
   <source>shows all keys</source>
   <translation>แสดงปุ่มทั้งหมด</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Another computer of your shop removed it, so everything of the shop was erased here. There it goes on.</source>
   <translation>คอมพิวเตอร์อีกเครื่องของร้านนำเครื่องนี้ออก ทุกอย่างของร้านจึงถูกลบจากที่นี่ถาวร ร้านใช้งานต่อที่เครื่องนั้น</translation>
  </message>
  <message>
   <source>Everything is erased</source>
   <translation>ลบทุกอย่างถาวรแล้ว</translation>
  </message>
  <message>
   <source>Nothing of your shop is left on this computer.</source>
   <translation>ไม่มีอะไรของร้านคุณเหลืออยู่ในคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>คอมพิวเตอร์เครื่องนี้ถูกนำออกแล้ว</translation>
  </message>
 </context>
 <context>
  <name>PermissionRow</name>
  <message>
   <source>%1 is copied</source>
   <translation>คัดลอก %1 แล้ว</translation>
  </message>
  <message>
   <source>Copy the row %1</source>
   <translation>คัดลอกแถว %1</translation>
  </message>
 </context>
 <context>
  <name>Permissions</name>
  <message>
   <source>%1 could not be given back: nobody's login is on this computer. Connect again first.</source>
   <translation>คืน %1 ไม่ได้: ไม่มีการเข้าสู่ระบบอยู่ในคอมพิวเตอร์เครื่องนี้ เชื่อมต่อใหม่ก่อน</translation>
  </message>
  <message>
   <source>%1 could not be given back: the keychain is locked. Unlock it and try again.</source>
   <translation>คืน %1 ไม่ได้: พวงกุญแจล็อกอยู่ ปลดล็อกแล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Giving %1 back to Meta…</source>
   <translation>กำลังคืน %1 ให้ Meta…</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>ให้แล้ว</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>ความคิดเห็น Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>ข้อมูลเชิงลึก Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>ข้อความ Instagram</translation>
  </message>
  <message>
   <source>Messenger</source>
   <translation>Messenger</translation>
  </message>
  <message>
   <source>Meta has %1 back. What needed it has stopped.</source>
   <translation>คืน %1 ให้ Meta แล้ว สิ่งที่ต้องใช้สิทธิ์นี้หยุดทำงานแล้ว</translation>
  </message>
  <message>
   <source>Meta's own dialog asks you for it. It is needed for: %1.</source>
   <translation>หน้าต่างของ Meta เองจะขอจากคุณ จำเป็นสำหรับ: %1</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>ไม่ได้ขอ</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>ไม่จำเป็น</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>ยังไม่ได้ใช้</translation>
  </message>
  <message>
   <source>Nothing is stored here under it.</source>
   <translation>ไม่มีอะไรเก็บไว้ที่นี่ภายใต้สิทธิ์นี้</translation>
  </message>
  <message>
   <source>Stored here under it: %1. It stays here: %2 Disconnecting erases it at once.</source>
   <translation>เก็บไว้ที่นี่ภายใต้สิทธิ์นี้: %1 ข้อมูลยังอยู่ที่นี่: %2 การยกเลิกการเชื่อมต่อจะลบถาวรทันที</translation>
  </message>
  <message>
   <source>Switch %1 off?</source>
   <translation>ปิด %1 หรือไม่</translation>
  </message>
  <message>
   <source>Switch %1 on?</source>
   <translation>เปิด %1 หรือไม่</translation>
  </message>
  <message>
   <source>These stop working: %1. The permission is given back to Meta at once.</source>
   <translation>สิ่งที่จะหยุดทำงาน: %1 และจะคืนสิทธิ์ให้ Meta ทันที</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>accounts that a business owns</source>
   <translation>บัญชีที่ธุรกิจเป็นเจ้าของ</translation>
  </message>
  <message>
   <source>choosing a Page</source>
   <translation>การเลือกเพจ</translation>
  </message>
  <message>
   <source>counters on the dashboard</source>
   <translation>ตัวนับบนแดชบอร์ด</translation>
  </message>
  <message>
   <source>leads</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>older Messenger conversations</source>
   <translation>แชท Messenger เก่า</translation>
  </message>
  <message>
   <source>private replies to comments</source>
   <translation>การตอบความคิดเห็นแบบส่วนตัว</translation>
  </message>
 </context>
 <context>
  <name>PermissionsPage</name>
  <message>
   <source>Copied</source>
   <translation>คัดลอกแล้ว</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>คัดลอกตาราง</translation>
  </message>
  <message>
   <source>Data accessed</source>
   <translation>ข้อมูลที่เข้าถึง</translation>
  </message>
  <message>
   <source>Every permission Conwerz asks Meta for, and what becomes of the data.</source>
   <translation>ทุกสิทธิ์ที่ Conwerz ขอจาก Meta และสิ่งที่เกิดขึ้นกับข้อมูล</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>ใช้ล่าสุด</translation>
  </message>
  <message>
   <source>Permission, and why we need it</source>
   <translation>สิทธิ์ และเหตุผลที่ต้องใช้</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>สิทธิ์</translation>
  </message>
  <message>
   <source>Stored, and how long</source>
   <translation>เก็บไว้ และนานเท่าใด</translation>
  </message>
  <message>
   <source>Switching a permission off gives it back to Meta, and says first what stops and what is stored here.</source>
   <translation>การปิดสิทธิ์คือการคืนสิทธิ์ให้ Meta โดยจะบอกก่อนว่าอะไรจะหยุด และมีอะไรเก็บไว้ที่นี่</translation>
  </message>
 </context>
 <context>
  <name>PersonAlike</name>
  <message>
   <source>%1 is somebody else</source>
   <translation>%1 เป็นคนอื่น</translation>
  </message>
  <message>
   <source>%1 is the same person…</source>
   <translation>%1 เป็นคนเดียวกัน…</translation>
  </message>
  <message>
   <source>No</source>
   <translation>ไม่ใช่</translation>
  </message>
  <message>
   <source>The same person?</source>
   <translation>คนเดียวกันหรือไม่</translation>
  </message>
  <message>
   <source>Yes…</source>
   <translation>ใช่…</translation>
  </message>
 </context>
 <context>
  <name>PersonCard</name>
  <message>
   <source>%1 and %2 are one person</source>
   <translation>%1 และ %2 เป็นคนเดียวกัน</translation>
  </message>
  <message>
   <source>%1 is one person now</source>
   <translation>ตอนนี้ %1 เป็นบุคคลเดียวแล้ว</translation>
  </message>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n ข้อความ</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered in</source>
   <translation>ตอบภายใน</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>แบบฟอร์ม</translation>
  </message>
  <message>
   <source>One with %1 since %2</source>
   <translation>เป็นคนเดียวกับ %1 ตั้งแต่ %2</translation>
  </message>
  <message>
   <source>Same entry in a field of yours</source>
   <translation>ข้อมูลในช่องของคุณตรงกัน</translation>
  </message>
  <message>
   <source>Same name</source>
   <translation>ชื่อเดียวกัน</translation>
  </message>
  <message>
   <source>Same name in the form with this number</source>
   <translation>ชื่อเดียวกันในแบบฟอร์มที่มีหมายเลขนี้</translation>
  </message>
  <message>
   <source>Same phone number</source>
   <translation>หมายเลขโทรศัพท์เดียวกัน</translation>
  </message>
  <message>
   <source>Same username</source>
   <translation>ชื่อผู้ใช้เดียวกัน</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ขั้นตอน</translation>
  </message>
  <message>
   <source>That is too long ago to be taken back</source>
   <translation>นานเกินกว่าจะย้อนกลับได้แล้ว</translation>
  </message>
  <message>
   <source>The field “%1” is deleted</source>
   <translation>ลบช่องข้อมูล “%1” แล้ว</translation>
  </message>
  <message>
   <source>There is one of this name, or there are eight already.</source>
   <translation>มีช่องชื่อนี้แล้ว หรือมีครบแปดช่องแล้ว</translation>
  </message>
  <message>
   <source>They stay two people</source>
   <translation>ยังคงเป็นสองบุคคล</translation>
  </message>
  <message>
   <source>Two people again</source>
   <translation>กลับเป็นสองบุคคลแล้ว</translation>
  </message>
  <message>
   <source>Writes since %1</source>
   <translation>เขียนมาตั้งแต่ %1</translation>
  </message>
  <message>
   <source>somebody without a name</source>
   <translation>บุคคลไม่มีชื่อ</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>ถึง %1</translation>
  </message>
 </context>
 <context>
  <name>PersonFields</name>
  <message>
   <source>Add a field…</source>
   <translation>เพิ่มช่องข้อมูล…</translation>
  </message>
  <message>
   <source>Change the field %1</source>
   <translation>แก้ไขช่องข้อมูล %1</translation>
  </message>
  <message>
   <source>Write something</source>
   <translation>เขียนอะไรสักอย่าง</translation>
  </message>
 </context>
 <context>
  <name>PersonMenu</name>
  <message>
   <source>About this person</source>
   <translation>เกี่ยวกับบุคคลนี้</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>บล็อก…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>เรียกด้วยชื่ออื่น…</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>ลืมบุคคลนี้…</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>ป้ายกำกับ…</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>ทำเครื่องหมายว่ายังไม่อ่าน</translation>
  </message>
  <message>
   <source>Not spam, let them in</source>
   <translation>ไม่ใช่สแปม ให้เข้ามา</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>บุคคล</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>สแปม</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>ติดดาว</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>เอาดาวออก</translation>
  </message>
 </context>
 <context>
  <name>PersonNote</name>
  <message>
   <source>Note, %1: %2</source>
   <translation>โน้ต, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>PersonPane</name>
  <message>
   <source>About %1</source>
   <translation>เกี่ยวกับ %1</translation>
  </message>
  <message>
   <source>Add a label…</source>
   <translation>เพิ่มป้ายกำกับ…</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>เพิ่ม…</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>บล็อก…</translation>
  </message>
  <message>
   <source>Close the card</source>
   <translation>ปิดการ์ด</translation>
  </message>
  <message>
   <source>Fields of yours</source>
   <translation>ช่องข้อมูลของคุณ</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>ลืมบุคคลนี้…</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>ลืม…</translation>
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation>เก็บไว้ในคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>ป้ายกำกับ</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>ให้เข้ามา</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>โน้ต</translation>
  </message>
  <message>
   <source>Note about this person</source>
   <translation>โน้ตเกี่ยวกับบุคคลนี้</translation>
  </message>
  <message>
   <source>Only you see this</source>
   <translation>มีแต่คุณที่เห็น</translation>
  </message>
  <message>
   <source>Open the lead</source>
   <translation>เปิดลีด</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>รูปและไฟล์</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>ช่องทางติดต่อ</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>เปลี่ยนชื่อ…</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>บันทึกแชทนี้…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>บันทึก…</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>ย้อนกลับ</translation>
  </message>
  <message>
   <source>Take back: %1</source>
   <translation>ย้อนกลับ: %1</translation>
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
   <translation>ดูไม่ได้แล้ว</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>รูปภาพ</translation>
  </message>
  <message>
   <source>Photo, loading</source>
   <translation>รูปภาพ กำลังโหลด</translation>
  </message>
  <message>
   <source>Photo, no longer available</source>
   <translation>รูปภาพ ดูไม่ได้แล้ว</translation>
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
   <translation>เกี่ยวกับ Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>บันทึกการตรวจสอบ</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>คำตอบอัตโนมัติ</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>สำรองข้อมูล</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>คอมพิวเตอร์</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>การติดต่อภายนอก</translation>
  </message>
  <message>
   <source>Conwerz</source>
   <translation>Conwerz</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>ลบทุกอย่างถาวร</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>ส่งออก</translation>
  </message>
  <message>
   <source>General</source>
   <translation>ทั่วไป</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ความช่วยเหลือ</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>เวลาทำการ</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>กล่องข้อความ</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>ข้อมูลเชิงลึก</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>การเชื่อมต่อ</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>แป้นพิมพ์</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ภาษา</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>ล็อก</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>การแจ้งเตือน</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>สิทธิ์</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>ความเป็นส่วนตัว</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>คำตอบสำเร็จรูป</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>รหัสกู้คืนและคีย์</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>ระยะเวลาเก็บข้อมูล</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>อ่านแล้วและกำลังพิมพ์</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>การตั้งค่า</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>ร้าน</translation>
  </message>
  <message>
   <source>Shop facts</source>
   <translation>ข้อมูลร้าน</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>เทมเพลต</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>สิ่งที่ออกจากคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>หมายเลข WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>PostHeader</name>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>กลับไปที่รายการ (Esc)</translation>
  </message>
  <message>
   <source>Comments off</source>
   <translation>ปิดความคิดเห็นอยู่</translation>
  </message>
  <message>
   <source>Comments on</source>
   <translation>เปิดความคิดเห็นอยู่</translation>
  </message>
  <message>
   <source>Comments on this post</source>
   <translation>ความคิดเห็นในโพสต์นี้</translation>
  </message>
  <message>
   <source>Open on Instagram</source>
   <translation>เปิดใน Instagram</translation>
  </message>
 </context>
 <context>
  <name>PostList</name>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>Instagram comments only. Comments on Facebook Pages are not covered by Conwerz's permissions.</source>
   <translation>เฉพาะความคิดเห็น Instagram ความคิดเห็นบนเพจ Facebook ไม่อยู่ในสิทธิ์ของ Conwerz</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>โพสต์</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>ค้นหาความคิดเห็น</translation>
  </message>
 </context>
 <context>
  <name>PostPane</name>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>No comments on this post</source>
   <translation>ไม่มีความคิดเห็นในโพสต์นี้</translation>
  </message>
  <message>
   <source>No comments yet</source>
   <translation>ยังไม่มีความคิดเห็น</translation>
  </message>
 </context>
 <context>
  <name>PracticeBanner</name>
  <message>
   <source>Leave and erase…</source>
   <translation>ออกและลบถาวร…</translation>
  </message>
  <message>
   <source>Make something happen…</source>
   <translation>จำลองเหตุการณ์…</translation>
  </message>
  <message>
   <source>Practice: nothing is sent</source>
   <translation>ฝึกหัด: ไม่มีอะไรถูกส่งจริง</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>%1 percent done</source>
   <translation>เสร็จแล้ว %1 เปอร์เซ็นต์</translation>
  </message>
 </context>
 <context>
  <name>QuoteBar</name>
  <message>
   <source>Do not quote (Esc)</source>
   <translation>ไม่อ้างอิง (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>All</source>
   <translation>ทั้งหมด</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>สแปม</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>รอตอบ</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>กำลังเชื่อมต่อ</translation>
  </message>
  <message>
   <source>not receiving</source>
   <translation>ไม่ได้รับข้อความ</translation>
  </message>
  <message>
   <source>receiving</source>
   <translation>กำลังรับข้อความ</translation>
  </message>
 </context>
 <context>
  <name>RecordBar</name>
  <message>
   <source>Put it beside the answer</source>
   <translation>ใส่ไว้กับคำตอบ</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>กำลังอัด</translation>
  </message>
  <message>
   <source>Recording, %1</source>
   <translation>กำลังอัด, %1</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>ทิ้ง</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>A key can be changed while no passphrase is set. Do without it on the page Lock, change the key, and set it again.</source>
   <translation>เปลี่ยนคีย์ได้เมื่อไม่ได้ตั้งวลีรหัสผ่าน ยกเลิกวลีในหน้า ล็อก เปลี่ยนคีย์ แล้วตั้งวลีใหม่</translation>
  </message>
  <message>
   <source>Change the delivery key</source>
   <translation>เปลี่ยนคีย์นำส่ง</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>เปลี่ยนคีย์</translation>
  </message>
  <message>
   <source>Change the key?</source>
   <translation>เปลี่ยนคีย์หรือไม่</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>เปลี่ยนคีย์…</translation>
  </message>
  <message>
   <source>Changing the key encrypts every page anew. Do it when somebody may have copied this computer's keychain. The recovery code stays the same.</source>
   <translation>การเปลี่ยนคีย์จะเข้ารหัสทุกหน้าใหม่ ทำเมื่ออาจมีคนคัดลอกพวงกุญแจของคอมพิวเตอร์เครื่องนี้ รหัสกู้คืนยังคงเดิม</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>ทุกคนในร้านนี้เป็นตัวละครสมมติ และเริ่มใหม่ได้ทุกเมื่อ</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>ใช้อันเดิม</translation>
  </message>
  <message>
   <source>Look around first: nobody else should see this screen.</source>
   <translation>มองรอบตัวก่อน: ไม่ควรให้คนอื่นเห็นหน้าจอนี้</translation>
  </message>
  <message>
   <source>Make another code</source>
   <translation>สร้างรหัสใหม่</translation>
  </message>
  <message>
   <source>Make another code…</source>
   <translation>สร้างรหัสใหม่…</translation>
  </message>
  <message>
   <source>Make another recovery code?</source>
   <translation>สร้างรหัสกู้คืนใหม่หรือไม่</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ไม่ใช่ตอนนี้</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>รหัสกู้คืน</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>รหัสกู้คืนและคีย์</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>แสดงรหัส</translation>
  </message>
  <message>
   <source>Show the code…</source>
   <translation>แสดงรหัส…</translation>
  </message>
  <message>
   <source>Show the recovery code?</source>
   <translation>แสดงรหัสกู้คืนหรือไม่</translation>
  </message>
  <message>
   <source>The database's key</source>
   <translation>คีย์ของฐานข้อมูล</translation>
  </message>
  <message>
   <source>The delivery key</source>
   <translation>คีย์นำส่ง</translation>
  </message>
  <message>
   <source>The inbox closes while every page is encrypted anew; with many messages this takes a minute. Nothing is lost if it is interrupted.</source>
   <translation>กล่องข้อความจะปิดระหว่างเข้ารหัสทุกหน้าใหม่ ถ้ามีข้อความมากจะใช้เวลาราวหนึ่งนาที ถูกขัดจังหวะก็ไม่มีอะไรหาย</translation>
  </message>
  <message>
   <source>The practice shop has no recovery code</source>
   <translation>ร้านทดลองไม่มีรหัสกู้คืน</translation>
  </message>
  <message>
   <source>The words on your paper will open nothing any more, except backups made until now. The new ones are shown at once.</source>
   <translation>คำในกระดาษของคุณจะเปิดอะไรไม่ได้อีก ยกเว้นข้อมูลสำรองที่ทำไว้จนถึงตอนนี้ คำใหม่จะแสดงทันที</translation>
  </message>
  <message>
   <source>While your computer is off, messages wait sealed to a second key in the keychain. Change it as well when somebody may have copied the keychain. No message is lost.</source>
   <translation>ระหว่างที่คอมพิวเตอร์ปิด ข้อความรออยู่โดยปิดผนึกด้วยคีย์ที่สองในพวงกุญแจ เปลี่ยนคีย์นี้ด้วยเมื่ออาจมีคนคัดลอกพวงกุญแจ ไม่มีข้อความใดหาย</translation>
  </message>
  <message>
   <source>Whoever has these words and this computer's files can read your messages. Keep them where you keep contracts.</source>
   <translation>ใครมีคำเหล่านี้และไฟล์ของคอมพิวเตอร์เครื่องนี้ก็อ่านข้อความของคุณได้ เก็บไว้ที่เดียวกับเอกสารสัญญา</translation>
  </message>
  <message>
   <source>Your messages are encrypted with a key in this computer's keychain. Twelve words on paper open them if the keychain is lost.</source>
   <translation>ข้อความของคุณเข้ารหัสด้วยคีย์ในพวงกุญแจของคอมพิวเตอร์เครื่องนี้ คำสิบสองคำบนกระดาษใช้เปิดได้ถ้าพวงกุญแจหายไป</translation>
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
   <translation>คัดลอกแล้ว</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>คัดลอก</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>ดำเนินการต่อ</translation>
  </message>
  <message>
   <source>I wrote it down</source>
   <translation>ฉันจดแล้ว</translation>
  </message>
  <message>
   <source>Write these words down on paper, in this order. If this computer's keychain is lost, they open your messages again. Nobody else has them.</source>
   <translation>จดคำเหล่านี้ลงกระดาษตามลำดับนี้ ถ้าพวงกุญแจของคอมพิวเตอร์เครื่องนี้หายไป คำเหล่านี้จะเปิดข้อความของคุณได้อีก ไม่มีใครอื่นมีคำเหล่านี้</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>รหัสกู้คืนของคุณ</translation>
  </message>
 </context>
 <context>
  <name>RelayPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>ที่อยู่ของรีเลย์</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>กลับ</translation>
  </message>
  <message>
   <source>Invitation, if the relay asks for one</source>
   <translation>คำเชิญ ถ้ารีเลย์ขอ</translation>
  </message>
  <message>
   <source>It could not be written down: the disk may be full. Make room and try again.</source>
   <translation>บันทึกไม่ได้: ดิสก์อาจเต็ม ทำที่ว่างเพิ่มแล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>It must begin with https://. Only a relay on this very computer may use http://.</source>
   <translation>ต้องขึ้นต้นด้วย https:// เฉพาะรีเลย์ในคอมพิวเตอร์เครื่องนี้เท่านั้นที่ใช้ http:// ได้</translation>
  </message>
  <message>
   <source>Meta sends messages to a server that is always on: the relay. It seals them for this computer and keeps them until it has them. This build names no relay, so type the address of yours.</source>
   <translation>Meta ส่งข้อความไปยังเซิร์ฟเวอร์ที่เปิดตลอดเวลา คือรีเลย์ รีเลย์ปิดผนึกข้อความให้คอมพิวเตอร์เครื่องนี้และเก็บไว้จนเครื่องนี้ได้รับ โปรแกรมชุดนี้ไม่ได้ระบุรีเลย์ไว้ จึงให้พิมพ์ที่อยู่ของรีเลย์คุณ</translation>
  </message>
  <message>
   <source>This is no address. It looks like https://relay.example.</source>
   <translation>นี่ไม่ใช่ที่อยู่ ที่อยู่มีรูปแบบเช่น https://relay.example</translation>
  </message>
  <message>
   <source>Type the address alone, without anything behind it.</source>
   <translation>พิมพ์เฉพาะที่อยู่ ไม่ต้องมีอะไรต่อท้าย</translation>
  </message>
  <message>
   <source>Use this relay</source>
   <translation>ใช้รีเลย์นี้</translation>
  </message>
  <message>
   <source>Which relay should receive for you?</source>
   <translation>ให้รีเลย์ใดรับข้อความให้คุณ</translation>
  </message>
 </context>
 <context>
  <name>RemoveQuestion</name>
  <message>
   <source>From now on it receives nothing, and what waits for it on the relay is gone.</source>
   <translation>นับจากนี้เครื่องนั้นจะไม่ได้รับอะไร และสิ่งที่รออยู่ที่รีเลย์จะหายไป</translation>
  </message>
  <message>
   <source>It erases everything as soon as it is online.</source>
   <translation>เครื่องนั้นจะลบทุกอย่างถาวรทันทีที่ออนไลน์</translation>
  </message>
  <message>
   <source>It has another recovery code, so it asks there whether to erase everything.</source>
   <translation>เครื่องนั้นใช้รหัสกู้คืนอื่น จึงจะถามที่เครื่องนั้นก่อนว่าจะลบทุกอย่างถาวรหรือไม่</translation>
  </message>
  <message>
   <source>It is lost or stolen</source>
   <translation>หายหรือถูกขโมย</translation>
  </message>
  <message>
   <source>It is still in good hands</source>
   <translation>ยังอยู่กับคนที่ไว้ใจได้</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>เก็บไว้</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>นำออก</translation>
  </message>
  <message>
   <source>Removing…</source>
   <translation>กำลังนำออก…</translation>
  </message>
  <message>
   <source>What you are signed in to here ends at Meta at once, for both computers. You sign in again.</source>
   <translation>สิ่งที่เข้าสู่ระบบที่นี่จะสิ้นสุดที่ Meta ทันทีสำหรับทั้งสองเครื่อง แล้วคุณเข้าสู่ระบบอีกครั้ง</translation>
  </message>
 </context>
 <context>
  <name>ReplyBox</name>
  <message>
   <source>Characters left: %1</source>
   <translation>ตัวอักษรที่เหลือ: %1</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>ส่วนตัว</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>สาธารณะ</translation>
  </message>
  <message>
   <source>Who can read it</source>
   <translation>ใครอ่านได้</translation>
  </message>
 </context>
 <context>
  <name>RestoreForm</name>
  <message>
   <source>Choose another file…</source>
   <translation>เลือกไฟล์อื่น…</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>เลือกข้อมูลสำรอง…</translation>
  </message>
  <message>
   <source>Restore this backup</source>
   <translation>กู้คืนข้อมูลสำรองนี้</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>หยุด</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>กลับ</translation>
  </message>
  <message>
   <source>It takes the place of the shop that is open here. Nothing is changed until the backup has been found whole. A passphrase does not come with it: set it again afterwards.</source>
   <translation>ข้อมูลสำรองจะเข้ามาแทนที่ร้านที่เปิดอยู่ที่นี่ จะไม่มีอะไรเปลี่ยนจนกว่าจะตรวจว่าข้อมูลสำรองสมบูรณ์ วลีรหัสผ่านไม่ได้มาด้วย: ตั้งใหม่หลังจากนั้น</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>กู้คืนข้อมูลสำรอง</translation>
  </message>
  <message>
   <source>Your messages come back as they were. Then connect again: this computer takes over, and the one before stops receiving.</source>
   <translation>ข้อความของคุณจะกลับมาเหมือนเดิม แล้วเชื่อมต่อใหม่: เครื่องนี้จะรับช่วงต่อ และเครื่องก่อนหน้าจะหยุดรับ</translation>
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
   <translation>%1: %2 เก็บไว้: %3 จะลบภายในเวลานี้ของพรุ่งนี้: %4</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n วัน</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n เดือน</numerusform>
   </translation>
  </message>
  <message>
   <source>As long as you use Conwerz</source>
   <translation>ตราบที่คุณยังใช้ Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>บันทึกการตรวจสอบ</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>Conwerz looks every hour what has passed its time.</source>
   <translation>Conwerz ตรวจทุกชั่วโมงว่าอะไรพ้นเวลาแล้ว</translation>
  </message>
  <message>
   <source>Conwerz's own notes, with nothing about customers</source>
   <translation>บันทึกของ Conwerz เอง ไม่มีอะไรเกี่ยวกับลูกค้า</translation>
  </message>
  <message>
   <source>Customers' names, your notes and labels</source>
   <translation>ชื่อลูกค้า โน้ต และป้ายกำกับของคุณ</translation>
  </message>
  <message>
   <source>Daily counters</source>
   <translation>ตัวนับรายวัน</translation>
  </message>
  <message>
   <source>Events that this version cannot read yet</source>
   <translation>เหตุการณ์ที่เวอร์ชันนี้ยังอ่านไม่ได้</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>ลีด</translation>
  </message>
  <message numerus="yes">
   <source>Messages older than %n days are erased and cannot be brought back: %1 right now.</source>
   <translation>
    <numerusform>ข้อความที่เก่ากว่า %n วันจะถูกลบถาวรและนำกลับมาไม่ได้: ตอนนี้มี %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, pictures and files</source>
   <translation>ข้อความ รูป และไฟล์</translation>
  </message>
  <message>
   <source>Names and ids of your Pages, accounts and numbers</source>
   <translation>ชื่อและไอดีของเพจ บัญชี และหมายเลขของคุณ</translation>
  </message>
  <message>
   <source>People you made one, as they were before</source>
   <translation>บุคคลที่คุณรวมเป็นหนึ่ง ในสภาพก่อนรวม</translation>
  </message>
  <message>
   <source>Receipts of what was disconnected</source>
   <translation>ใบยืนยันสิ่งที่ยกเลิกการเชื่อมต่อ</translation>
  </message>
  <message>
   <source>Receipts of what was erased</source>
   <translation>ใบยืนยันสิ่งที่ลบถาวร</translation>
  </message>
  <message>
   <source>The next look is at %1.</source>
   <translation>จะตรวจครั้งถัดไป %1</translation>
  </message>
  <message>
   <source>Until disconnected</source>
   <translation>จนกว่าจะยกเลิกการเชื่อมต่อ</translation>
  </message>
  <message>
   <source>Until their last message goes</source>
   <translation>จนกว่าข้อความสุดท้ายของเขาจะถูกลบ</translation>
  </message>
  <message>
   <source>Until you delete them</source>
   <translation>จนกว่าคุณจะลบ</translation>
  </message>
  <message>
   <source>Your settings, saved replies and shop facts</source>
   <translation>การตั้งค่า คำตอบสำเร็จรูป และข้อมูลร้านของคุณ</translation>
  </message>
 </context>
 <context>
  <name>RetentionPage</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n วัน</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase what is older</source>
   <translation>ลบส่วนที่เก่ากว่าอย่างถาวร</translation>
  </message>
  <message>
   <source>Keep messages for</source>
   <translation>เก็บข้อความไว้</translation>
  </message>
  <message numerus="yes">
   <source>Keep messages for %n days?</source>
   <translation>
    <numerusform>เก็บข้อความไว้ %n วันหรือไม่</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>เก็บไว้ตามเดิม</translation>
  </message>
  <message>
   <source>Nothing has been erased yet. Each time something goes, Conwerz reads the whole file afterwards and notes here what it found. A receipt holds numbers, never content.</source>
   <translation>ยังไม่มีอะไรถูกลบถาวร ทุกครั้งที่มีการลบ Conwerz จะอ่านทั้งไฟล์หลังจากนั้นและบันทึกสิ่งที่พบไว้ที่นี่ ใบยืนยันมีแต่ตัวเลข ไม่มีเนื้อหา</translation>
  </message>
  <message>
   <source>Nothing is kept longer than the permission table says. You may choose a shorter time for messages.</source>
   <translation>ไม่มีอะไรเก็บไว้นานกว่าที่ตารางสิทธิ์ระบุ คุณเลือกเวลาที่สั้นกว่าสำหรับข้อความได้</translation>
  </message>
  <message>
   <source>Pictures, files, drafts and search go with their messages. Comments are kept 90 days, whatever you choose here.</source>
   <translation>รูป ไฟล์ ฉบับร่าง และการค้นหาจะถูกลบไปพร้อมข้อความ ความคิดเห็นเก็บไว้ 90 วัน ไม่ว่าคุณเลือกอะไรที่นี่</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>ใบยืนยัน</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>ระยะเวลาเก็บข้อมูล</translation>
  </message>
  <message>
   <source>What is stored, and until when</source>
   <translation>อะไรถูกเก็บไว้ และถึงเมื่อใด</translation>
  </message>
 </context>
 <context>
  <name>RetentionRow</name>
  <message>
   <source>%1 by tomorrow</source>
   <translation>%1 ภายในพรุ่งนี้</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 จาก %2</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>At Meta: %1</source>
   <translation>ที่ Meta: %1</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>ดำเนินการต่อ</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>หยุดชั่วคราว</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>หยุด</translation>
  </message>
 </context>
 <context>
  <name>RuleSheet</name>
  <message>
   <source>A new rule</source>
   <translation>กฎใหม่</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>แก้ไขกฎ</translation>
  </message>
  <message>
   <source>Hours without an answer</source>
   <translation>ชั่วโมงที่ไม่มีคำตอบ</translation>
  </message>
  <message>
   <source>Keep, and look at last week</source>
   <translation>บันทึก แล้วดูสัปดาห์ที่แล้ว</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>ป้ายกำกับ</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>แล้วให้</translation>
  </message>
  <message>
   <source>When</source>
   <translation>เมื่อ</translation>
  </message>
  <message>
   <source>Words, with commas between them; price* finds prices too</source>
   <translation>คำต่างๆ คั่นด้วยจุลภาค ใช้ ราคา* เพื่อหาคำที่ขึ้นต้นด้วยราคาด้วย</translation>
  </message>
  <message>
   <source>price, how much</source>
   <translation>ราคา, เท่าไหร่</translation>
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
   <translation>ปิดไว้</translation>
  </message>
  <message>
   <source>Switch it on</source>
   <translation>เปิดใช้</translation>
  </message>
  <message>
   <source>Switch this rule on?</source>
   <translation>เปิดใช้กฎนี้หรือไม่</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source> or </source>
   <translation> หรือ </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%n times in the last month</source>
   <translation>
    <numerusform>%n ครั้งในเดือนที่แล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times it would have written nothing, as it writes to nobody twice a day.</source>
   <translation>
    <numerusform>มี %n ครั้งที่จะไม่เขียนอะไร เพราะไม่เขียนถึงใครวันละสองครั้ง</numerusform>
   </translation>
  </message>
  <message>
   <source>A message has certain words</source>
   <translation>ข้อความมีคำที่กำหนด</translation>
  </message>
  <message>
   <source>A new lead comes in</source>
   <translation>มีลีดใหม่เข้ามา</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>ตอบ</translation>
  </message>
  <message>
   <source>Any comment</source>
   <translation>ความคิดเห็นใดก็ได้</translation>
  </message>
  <message>
   <source>Choose what is to be done.</source>
   <translation>เลือกว่าจะให้ทำอะไร</translation>
  </message>
  <message>
   <source>Give a number of hours, up to 72.</source>
   <translation>ใส่จำนวนชั่วโมง ไม่เกิน 72</translation>
  </message>
  <message>
   <source>Hide the comment</source>
   <translation>ซ่อนความคิดเห็น</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>ชั่วโมง</translation>
  </message>
  <message numerus="yes">
   <source>In the last seven days it would have acted %n times.</source>
   <translation>
    <numerusform>ในเจ็ดวันที่ผ่านมา จะทำงาน %n ครั้ง</numerusform>
   </translation>
  </message>
  <message>
   <source>In the last seven days it would have had nothing to do.</source>
   <translation>ในเจ็ดวันที่ผ่านมา กฎนี้จะไม่มีอะไรให้ทำ</translation>
  </message>
  <message numerus="yes">
   <source>It would have been about %n people.</source>
   <translation>
    <numerusform>จะเกี่ยวข้องกับราว %n คน</numerusform>
   </translation>
  </message>
  <message>
   <source>Label</source>
   <translation>ป้ายกำกับ</translation>
  </message>
  <message>
   <source>Move to a stage</source>
   <translation>ย้ายไปขั้นตอน</translation>
  </message>
  <message>
   <source>Name at least one word.</source>
   <translation>ระบุอย่างน้อยหนึ่งคำ</translation>
  </message>
  <message>
   <source>Name the label.</source>
   <translation>ระบุป้ายกำกับ</translation>
  </message>
  <message>
   <source>Not once in the last month</source>
   <translation>ไม่มีเลยในเดือนที่แล้ว</translation>
  </message>
  <message>
   <source>Notify me</source>
   <translation>แจ้งเตือนฉัน</translation>
  </message>
  <message>
   <source>One of your rules asks you to look</source>
   <translation>กฎข้อหนึ่งของคุณขอให้คุณดู</translation>
  </message>
  <message>
   <source>Put a label on</source>
   <translation>ติดป้ายกำกับ</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>ตอบแบบสาธารณะ</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>พักไว้</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>บางคน</translation>
  </message>
  <message>
   <source>Somebody comments on a post</source>
   <translation>มีคนแสดงความคิดเห็นในโพสต์</translation>
  </message>
  <message>
   <source>Somebody waits too long</source>
   <translation>มีคนรอนานเกินไป</translation>
  </message>
  <message>
   <source>Somebody writes for the first time</source>
   <translation>มีคนเขียนมาครั้งแรก</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>ข้อความ</translation>
  </message>
  <message>
   <source>The same words for the third time in a day</source>
   <translation>คำเดิมเป็นครั้งที่สามในวันเดียว</translation>
  </message>
  <message>
   <source>When a comment has a link</source>
   <translation>เมื่อความคิดเห็นมีลิงก์</translation>
  </message>
  <message>
   <source>When a comment says %1</source>
   <translation>เมื่อความคิดเห็นมีคำว่า %1</translation>
  </message>
  <message>
   <source>When a new lead comes in</source>
   <translation>เมื่อมีลีดใหม่เข้ามา</translation>
  </message>
  <message numerus="yes">
   <source>When nobody has answered for %n hours</source>
   <translation>
    <numerusform>เมื่อไม่มีใครตอบ %n ชั่วโมง</numerusform>
   </translation>
  </message>
  <message>
   <source>When somebody comments on a post</source>
   <translation>เมื่อมีคนแสดงความคิดเห็นในโพสต์</translation>
  </message>
  <message>
   <source>When somebody comments the same for the third time in a day</source>
   <translation>เมื่อมีคนแสดงความคิดเห็นเดิมเป็นครั้งที่สามในวันเดียว</translation>
  </message>
  <message>
   <source>When somebody writes %1</source>
   <translation>เมื่อมีคนเขียน %1</translation>
  </message>
  <message>
   <source>When somebody writes for the first time</source>
   <translation>เมื่อมีคนเขียนมาครั้งแรก</translation>
  </message>
  <message>
   <source>When you put the label %1 on</source>
   <translation>เมื่อคุณติดป้าย %1</translation>
  </message>
  <message>
   <source>With a link</source>
   <translation>ที่มีลิงก์</translation>
  </message>
  <message>
   <source>With certain words</source>
   <translation>ที่มีคำที่กำหนด</translation>
  </message>
  <message>
   <source>Write the text that is to be sent.</source>
   <translation>เขียนข้อความที่จะส่ง</translation>
  </message>
  <message>
   <source>Write to them in private</source>
   <translation>เขียนถึงเขาแบบส่วนตัว</translation>
  </message>
  <message>
   <source>You put a label on</source>
   <translation>คุณติดป้ายกำกับ</translation>
  </message>
  <message>
   <source>answer %1</source>
   <translation>ตอบ %1</translation>
  </message>
  <message>
   <source>hide the comment</source>
   <translation>ซ่อนความคิดเห็น</translation>
  </message>
  <message>
   <source>label it %1</source>
   <translation>ติดป้าย %1</translation>
  </message>
  <message>
   <source>move it to %1</source>
   <translation>ย้ายไปที่ %1</translation>
  </message>
  <message>
   <source>notify me</source>
   <translation>แจ้งเตือนฉัน</translation>
  </message>
  <message>
   <source>reply in public %1</source>
   <translation>ตอบแบบสาธารณะ %1</translation>
  </message>
  <message numerus="yes">
   <source>snooze it for %n hours</source>
   <translation>
    <numerusform>พักไว้ %n ชั่วโมง</numerusform>
   </translation>
  </message>
  <message>
   <source>write in private %1</source>
   <translation>เขียนแบบส่วนตัว %1</translation>
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
   <translation>แก้ไข: %1</translation>
  </message>
  <message>
   <source>Delete: %1</source>
   <translation>ลบ: %1</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>กฎใหม่</translation>
  </message>
  <message>
   <source>No rule writes to the same person twice a day, or after the window has closed.</source>
   <translation>ไม่มีกฎใดเขียนถึงคนเดียวกันสองครั้งในวันเดียว หรือเขียนหลังเวลาตอบหมดแล้ว</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>กฎ</translation>
  </message>
  <message>
   <source>When something happens, Conwerz does the same as you would: answer, label, hide, snooze. You see first what a rule would have done last week.</source>
   <translation>เมื่อมีบางอย่างเกิดขึ้น Conwerz จะทำอย่างที่คุณทำ: ตอบ ติดป้าย ซ่อน พักไว้ คุณจะเห็นก่อนว่ากฎจะทำอะไรไปบ้างในสัปดาห์ที่แล้ว</translation>
  </message>
 </context>
 <context>
  <name>SavedFilters</name>
  <message>
   <source>A view needs a name.</source>
   <translation>มุมมองต้องมีชื่อ</translation>
  </message>
  <message>
   <source>Another view is called so.</source>
   <translation>มีมุมมองอื่นใช้ชื่อนี้แล้ว</translation>
  </message>
  <message>
   <source>The view “%1” is deleted</source>
   <translation>ลบมุมมอง “%1” แล้ว</translation>
  </message>
  <message>
   <source>This line does not say whom it means.</source>
   <translation>บรรทัดนี้ไม่ได้บอกว่าหมายถึงใคร</translation>
  </message>
 </context>
 <context>
  <name>SavedItem</name>
  <message>
   <source>Change this view</source>
   <translation>แก้ไขมุมมองนี้</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 จาก %2</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>ความคิดเห็น</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>แชท</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>ลีด</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>ข้อความ</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>ไม่พบ</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>โน้ต</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>ไม่พบ “%1”</translation>
  </message>
  <message>
   <source>You</source>
   <translation>คุณ</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>คุณ: %1</translation>
  </message>
  <message>
   <source>a label of yours</source>
   <translation>ป้ายกำกับของคุณ</translation>
  </message>
  <message>
   <source>a photo, voice message, link</source>
   <translation>รูปภาพ ข้อความเสียง ลิงก์</translation>
  </message>
  <message>
   <source>an answer was not delivered</source>
   <translation>คำตอบที่ส่งไม่ถึง</translation>
  </message>
  <message>
   <source>before a day: 2026-11-26, today, 7d</source>
   <translation>ก่อนวัน: 2026-11-26, today, 7d</translation>
  </message>
  <message>
   <source>done with</source>
   <translation>ที่ทำเสร็จแล้ว</translation>
  </message>
  <message>
   <source>files</source>
   <translation>ไฟล์</translation>
  </message>
  <message>
   <source>from a day on</source>
   <translation>ตั้งแต่วัน</translation>
  </message>
  <message>
   <source>links</source>
   <translation>ลิงก์</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>ที่ยังไม่อ่าน</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>รูปภาพ</translation>
  </message>
  <message>
   <source>places</source>
   <translation>สถานที่</translation>
  </message>
  <message>
   <source>snoozed</source>
   <translation>ที่พักไว้</translation>
  </message>
  <message>
   <source>spam, or blocked</source>
   <translation>สแปม หรือที่บล็อก</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>ที่ติดดาว</translation>
  </message>
  <message>
   <source>stickers</source>
   <translation>สติกเกอร์</translation>
  </message>
  <message>
   <source>the channel it came by</source>
   <translation>ช่องทางที่เข้ามา</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>วิดีโอ</translation>
  </message>
  <message>
   <source>voice messages</source>
   <translation>ข้อความเสียง</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>ที่รอคุณตอบ</translation>
  </message>
  <message>
   <source>waiting, unread, done</source>
   <translation>รอตอบ ยังไม่อ่าน เสร็จแล้ว</translation>
  </message>
  <message>
   <source>who wrote it: a name, or me</source>
   <translation>ใครเขียน: ชื่อ หรือ me</translation>
  </message>
  <message>
   <source>window closes soon</source>
   <translation>เวลาตอบใกล้หมด</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear the search (Esc)</source>
   <translation>ล้างการค้นหา (Esc)</translation>
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
   <translation>เก็บเป็นมุมมอง</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>ค้นหาทุกที่</translation>
  </message>
  <message>
   <source>it stands in the rail from now on</source>
   <translation>จะอยู่ในแถบข้างนับจากนี้</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A number cannot write to itself.</source>
   <translation>หมายเลขเขียนถึงตัวเองไม่ได้</translation>
  </message>
  <message>
   <source>A part of the new template is too long.</source>
   <translation>ส่วนหนึ่งของเทมเพลตใหม่ยาวเกินไป</translation>
  </message>
  <message>
   <source>Another program, often Meta's Business Suite, is in charge of this conversation. Answer there.</source>
   <translation>โปรแกรมอื่นดูแลแชทนี้อยู่ มักเป็น Business Suite ของ Meta ให้ตอบที่นั่น</translation>
  </message>
  <message>
   <source>Conwerz was not given the permission for this. Connect again and leave every box ticked.</source>
   <translation>Conwerz ไม่ได้รับสิทธิ์สำหรับสิ่งนี้ เชื่อมต่อใหม่และเลือกไว้ทุกช่อง</translation>
  </message>
  <message>
   <source>Conwerz was removed from this Facebook account. Connect again to go on.</source>
   <translation>Conwerz ถูกนำออกจากบัญชี Facebook นี้ เชื่อมต่อใหม่เพื่อใช้งานต่อ</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed first. Sign in to facebook.com, then connect again.</source>
   <translation>Facebook ต้องการการยืนยันบางอย่างก่อน เข้าสู่ระบบ facebook.com แล้วเชื่อมต่อใหม่</translation>
  </message>
  <message>
   <source>Instagram does not let Conwerz see the messages. In the Instagram app: Settings, Messages and story replies, Message controls, Connected tools, then switch on Allow access to messages.</source>
   <translation>Instagram ไม่ให้ Conwerz เห็นข้อความ ในแอป Instagram: การตั้งค่า, ข้อความและการตอบกลับสตอรี่, การควบคุมข้อความ, เครื่องมือที่เชื่อมต่อ แล้วเปิด อนุญาตให้เข้าถึงข้อความ</translation>
  </message>
  <message>
   <source>Many messages to one person in a short time. Conwerz sends the rest a little later.</source>
   <translation>มีหลายข้อความถึงคนเดียวในเวลาสั้นๆ Conwerz จะส่งที่เหลือหลังจากนี้เล็กน้อย</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Conwerz goes on by itself.</source>
   <translation>Meta ขอให้พักก่อน Conwerz จะทำต่อเอง</translation>
  </message>
  <message>
   <source>Meta cannot be reached. The answer goes by itself.</source>
   <translation>ติดต่อ Meta ไม่ได้ คำตอบจะส่งเอง</translation>
  </message>
  <message>
   <source>Meta could not charge the account. Check how it pays.</source>
   <translation>Meta เก็บเงินจากบัญชีไม่ได้ ตรวจวิธีชำระเงินของบัญชี</translation>
  </message>
  <message>
   <source>Meta could not send the code to this number.</source>
   <translation>Meta ส่งรหัสไปยังหมายเลขนี้ไม่ได้</translation>
  </message>
  <message>
   <source>Meta could not take this file. Try another one.</source>
   <translation>Meta รับไฟล์นี้ไม่ได้ ลองไฟล์อื่น</translation>
  </message>
  <message>
   <source>Meta did not understand Conwerz. Please report the code shown.</source>
   <translation>Meta ไม่เข้าใจ Conwerz โปรดรายงานรหัสที่แสดง</translation>
  </message>
  <message>
   <source>Meta does not find this person any more. They may have closed their account.</source>
   <translation>Meta ไม่พบบุคคลนี้แล้ว เขาอาจปิดบัญชีไป</translation>
  </message>
  <message>
   <source>Meta has blocked this for the account for a while. See Business Suite, Account quality.</source>
   <translation>Meta บล็อกสิ่งนี้ของบัญชีไว้ระยะหนึ่ง ดู Business Suite, คุณภาพบัญชี</translation>
  </message>
  <message>
   <source>Meta has not approved the number's display name yet.</source>
   <translation>Meta ยังไม่อนุมัติชื่อที่แสดงของหมายเลขนี้</translation>
  </message>
  <message>
   <source>Meta has this already.</source>
   <translation>Meta มีสิ่งนี้อยู่แล้ว</translation>
  </message>
  <message>
   <source>Meta has trouble at the moment. Conwerz tries again by itself.</source>
   <translation>ตอนนี้ Meta มีปัญหา Conwerz จะลองอีกครั้งเอง</translation>
  </message>
  <message>
   <source>Meta no longer accepts the connection. Connect again.</source>
   <translation>Meta ไม่รับการเชื่อมต่อนี้แล้ว เชื่อมต่อใหม่</translation>
  </message>
  <message>
   <source>Meta paused this template because people did not like it. Choose another.</source>
   <translation>Meta พักเทมเพลตนี้ไว้เพราะคนไม่ชอบ เลือกเทมเพลตอื่น</translation>
  </message>
  <message>
   <source>Meta refused for a reason new to Conwerz. Code and trace are shown.</source>
   <translation>Meta ปฏิเสธด้วยเหตุผลที่ Conwerz ยังไม่รู้จัก ดูรหัสและเลขติดตามที่แสดง</translation>
  </message>
  <message>
   <source>Meta switched this template off for good. Choose another.</source>
   <translation>Meta ปิดเทมเพลตนี้ถาวร เลือกเทมเพลตอื่น</translation>
  </message>
  <message>
   <source>Meta's rules do not allow this text in a template.</source>
   <translation>กฎของ Meta ไม่อนุญาตข้อความนี้ในเทมเพลต</translation>
  </message>
  <message>
   <source>Something between this computer and Meta answered in Meta's place: a proxy, or a hotel's Wi-Fi.</source>
   <translation>มีบางอย่างระหว่างคอมพิวเตอร์เครื่องนี้กับ Meta ตอบแทน Meta: พร็อกซี หรือ Wi-Fi ของโรงแรม</translation>
  </message>
  <message>
   <source>The Facebook password was changed, so Meta ended the connection. Connect again.</source>
   <translation>รหัสผ่าน Facebook ถูกเปลี่ยน Meta จึงยุติการเชื่อมต่อ เชื่อมต่อใหม่</translation>
  </message>
  <message>
   <source>The PIN was wrong too often. Try later.</source>
   <translation>ใส่ PIN ผิดบ่อยเกินไป ลองใหม่ภายหลัง</translation>
  </message>
  <message>
   <source>The account holds as many templates as Meta allows.</source>
   <translation>บัญชีมีเทมเพลตครบจำนวนที่ Meta อนุญาตแล้ว</translation>
  </message>
  <message>
   <source>The code is not right.</source>
   <translation>รหัสไม่ถูกต้อง</translation>
  </message>
  <message>
   <source>The connection broke while sending. Meta may have it: look before you send it again.</source>
   <translation>การเชื่อมต่อขาดระหว่างส่ง Meta อาจได้รับแล้ว: ดูก่อนส่งอีกครั้ง</translation>
  </message>
  <message>
   <source>The connection to Meta has run out. Connect again.</source>
   <translation>การเชื่อมต่อกับ Meta หมดอายุ เชื่อมต่อใหม่</translation>
  </message>
  <message>
   <source>The customer wrote more than 24 hours ago. WhatsApp now takes a template only.</source>
   <translation>ลูกค้าเขียนมาเกิน 24 ชั่วโมงแล้ว ตอนนี้ WhatsApp รับเฉพาะเทมเพลต</translation>
  </message>
  <message>
   <source>The customer wrote too long ago. You can answer when they write again.</source>
   <translation>ลูกค้าเขียนมานานเกินไปแล้ว คุณตอบได้เมื่อเขาเขียนมาอีก</translation>
  </message>
  <message>
   <source>The form in this template is blocked.</source>
   <translation>แบบฟอร์มในเทมเพลตนี้ถูกบล็อก</translation>
  </message>
  <message>
   <source>The form in this template was sent too often this hour.</source>
   <translation>แบบฟอร์มในเทมเพลตนี้ถูกส่งบ่อยเกินไปในชั่วโมงนี้</translation>
  </message>
  <message>
   <source>The heading, text or footer of the new template holds something that Meta does not allow there.</source>
   <translation>หัวเรื่อง ข้อความ หรือส่วนท้ายของเทมเพลตใหม่มีสิ่งที่ Meta ไม่อนุญาตในส่วนนั้น</translation>
  </message>
  <message>
   <source>The new template has too many fields for its length, or begins or ends with one.</source>
   <translation>เทมเพลตใหม่มีช่องมากเกินไปเมื่อเทียบกับความยาว หรือขึ้นต้นหรือลงท้ายด้วยช่อง</translation>
  </message>
  <message>
   <source>The number's two-step PIN is not right.</source>
   <translation>PIN สองขั้นของหมายเลขไม่ถูกต้อง</translation>
  </message>
  <message>
   <source>The person who connected this account no longer has a role on it. Connect with someone who has.</source>
   <translation>ผู้ที่เชื่อมต่อบัญชีนี้ไม่มีบทบาทในบัญชีแล้ว ให้ผู้ที่มีบทบาทเชื่อมต่อ</translation>
  </message>
  <message>
   <source>The story is no longer available.</source>
   <translation>ดูสตอรี่นี้ไม่ได้แล้ว</translation>
  </message>
  <message>
   <source>The values do not fit the template. Fill in every field.</source>
   <translation>ค่าที่ใส่ไม่ตรงกับเทมเพลต กรอกให้ครบทุกช่อง</translation>
  </message>
  <message>
   <source>This Instagram account cannot be used: it must be a professional account that is linked to the Page.</source>
   <translation>ใช้บัญชี Instagram นี้ไม่ได้: ต้องเป็นบัญชีมืออาชีพที่ลิงก์กับเพจ</translation>
  </message>
  <message>
   <source>This account may not write to people in that country.</source>
   <translation>บัญชีนี้เขียนถึงคนในประเทศนั้นไม่ได้</translation>
  </message>
  <message>
   <source>This is a test number: it may write only to the people on its list.</source>
   <translation>นี่เป็นหมายเลขทดสอบ: เขียนถึงได้เฉพาะคนในรายชื่อของหมายเลข</translation>
  </message>
  <message>
   <source>This is no longer there, or Conwerz may not see it.</source>
   <translation>สิ่งนี้ไม่อยู่แล้ว หรือ Conwerz ไม่มีสิทธิ์เห็น</translation>
  </message>
  <message>
   <source>This kind of message cannot be sent this way.</source>
   <translation>ส่งข้อความประเภทนี้ด้วยวิธีนี้ไม่ได้</translation>
  </message>
  <message>
   <source>This number is not registered. Connect it again.</source>
   <translation>หมายเลขนี้ไม่ได้ลงทะเบียน เชื่อมต่อใหม่</translation>
  </message>
  <message>
   <source>This number was registered too often. Meta allows it ten times in three days.</source>
   <translation>หมายเลขนี้ลงทะเบียนบ่อยเกินไป Meta อนุญาตสิบครั้งในสามวัน</translation>
  </message>
  <message>
   <source>This number was removed a moment ago: five minutes.</source>
   <translation>หมายเลขนี้เพิ่งถูกนำออก: รอห้านาที</translation>
  </message>
  <message>
   <source>This person cannot receive messages at the moment.</source>
   <translation>ตอนนี้บุคคลนี้รับข้อความไม่ได้</translation>
  </message>
  <message>
   <source>This person could not be blocked or unblocked.</source>
   <translation>บล็อกหรือเลิกบล็อกบุคคลนี้ไม่ได้</translation>
  </message>
  <message>
   <source>This person does not show their name and picture.</source>
   <translation>บุคคลนี้ไม่แสดงชื่อและรูป</translation>
  </message>
  <message>
   <source>This person does not want offers from you.</source>
   <translation>บุคคลนี้ไม่ต้องการข้อเสนอขายจากคุณ</translation>
  </message>
  <message>
   <source>This person's WhatsApp was set up anew. Make sure that it is still them, then send again.</source>
   <translation>WhatsApp ของบุคคลนี้ถูกตั้งใหม่ ตรวจให้แน่ใจว่ายังเป็นคนเดิม แล้วส่งอีกครั้ง</translation>
  </message>
  <message>
   <source>This template does not exist in this language, or is not approved yet.</source>
   <translation>เทมเพลตนี้ไม่มีในภาษานี้ หรือยังไม่ได้รับอนุมัติ</translation>
  </message>
  <message>
   <source>This text is too long. Shorten it or send it in two.</source>
   <translation>ข้อความนี้ยาวเกินไป ย่อให้สั้นลงหรือแบ่งส่งเป็นสองข้อความ</translation>
  </message>
  <message>
   <source>This was posted before the account became a professional one, so Meta has no figures for it.</source>
   <translation>โพสต์นี้มีก่อนที่บัญชีจะเป็นบัญชีมืออาชีพ Meta จึงไม่มีตัวเลข</translation>
  </message>
  <message>
   <source>Too many people reported or blocked messages of this number. Send no offers for now.</source>
   <translation>มีคนรายงานหรือบล็อกข้อความของหมายเลขนี้มากเกินไป ตอนนี้อย่าเพิ่งส่งข้อเสนอขาย</translation>
  </message>
  <message>
   <source>WhatsApp blocks only who wrote within the last 24 hours. It will as soon as they write again.</source>
   <translation>WhatsApp บล็อกได้เฉพาะผู้ที่เขียนมาภายใน 24 ชั่วโมงล่าสุด จะบล็อกทันทีที่บุคคลนี้เขียนมาอีก</translation>
  </message>
  <message>
   <source>WhatsApp cannot deliver to this person and does not say why: no WhatsApp, an old app, new terms not accepted, or you were blocked.</source>
   <translation>WhatsApp ส่งถึงบุคคลนี้ไม่ได้และไม่บอกเหตุผล: ไม่มี WhatsApp แอปเก่า ยังไม่ยอมรับเงื่อนไขใหม่ หรือคุณถูกบล็อก</translation>
  </message>
  <message>
   <source>WhatsApp held this offer back, so that the person does not get too many.</source>
   <translation>WhatsApp ระงับข้อเสนอขายนี้ไว้ เพื่อไม่ให้บุคคลนี้ได้รับมากเกินไป</translation>
  </message>
  <message>
   <source>WhatsApp sends this kind of message to a phone number only, and this person's number is not known.</source>
   <translation>WhatsApp ส่งข้อความประเภทนี้ถึงหมายเลขโทรศัพท์เท่านั้น และไม่ทราบหมายเลขของบุคคลนี้</translation>
  </message>
  <message>
   <source>With these values the template gets too long.</source>
   <translation>เมื่อใส่ค่าเหล่านี้แล้วเทมเพลตยาวเกินไป</translation>
  </message>
 </context>
 <context>
  <name>SettingsNav</name>
  <message>
   <source>Pages of the settings</source>
   <translation>หน้าการตั้งค่า</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>การตั้งค่า</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>All settings</source>
   <translation>การตั้งค่าทั้งหมด</translation>
  </message>
 </context>
 <context>
  <name>SettingsPlace</name>
  <message>
   <source>Settings</source>
   <translation>การตั้งค่า</translation>
  </message>
 </context>
 <context>
  <name>ShareCard</name>
  <message>
   <source>Messages that were received, comments below your posts, and forms that were filled in.</source>
   <translation>ข้อความที่ได้รับ ความคิดเห็นใต้โพสต์ของคุณ และแบบฟอร์มที่กรอกแล้ว</translation>
  </message>
  <message>
   <source>Where people write</source>
   <translation>คนเขียนมาจากที่ใด</translation>
  </message>
 </context>
 <context>
  <name>ShopFacts</name>
  <message>
   <source>A bowl is 24 €, a set of four is 89 €.</source>
   <translation>ชามใบละ 24 € ชุดสี่ใบ 89 €</translation>
  </message>
  <message>
   <source>Anything else</source>
   <translation>เรื่องอื่นๆ</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>การจัดส่ง</translation>
  </message>
  <message>
   <source>Everything is dishwasher safe.</source>
   <translation>ทุกชิ้นเข้าเครื่องล้างจานได้</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>เวลาทำการ</translation>
  </message>
  <message>
   <source>Our workshop is at Calle Feria 12, Seville.</source>
   <translation>เวิร์กช็อปของเราอยู่ที่ Calle Feria 12 เมืองเซบียา</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>การชำระเงิน</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>ราคา</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>การคืนสินค้า</translation>
  </message>
  <message>
   <source>We are there from Monday to Friday, 9 to 6.</source>
   <translation>เราอยู่ที่ร้านวันจันทร์ถึงวันศุกร์ 9 ถึง 18 น.</translation>
  </message>
  <message>
   <source>We engrave names; that takes two weeks.</source>
   <translation>เรารับสลักชื่อ ใช้เวลาสองสัปดาห์</translation>
  </message>
  <message>
   <source>We ship to all of Europe in 3 to 5 days, for 6 €.</source>
   <translation>เราส่งทั่วยุโรปใน 3 ถึง 5 วัน ค่าส่ง 6 €</translation>
  </message>
  <message>
   <source>What you sell</source>
   <translation>สิ่งที่คุณขาย</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>ที่ตั้งของคุณ</translation>
  </message>
  <message>
   <source>You can pay by card, by transfer or in the shop.</source>
   <translation>ชำระด้วยบัตร โอนเงิน หรือจ่ายที่ร้านได้</translation>
  </message>
  <message>
   <source>You can send anything back within 30 days.</source>
   <translation>ส่งคืนสินค้าใดก็ได้ภายใน 30 วัน</translation>
  </message>
 </context>
 <context>
  <name>ShopFactsPage</name>
  <message>
   <source>Shop facts</source>
   <translation>ข้อมูลร้าน</translation>
  </message>
  <message>
   <source>What you tell customers again and again, a sentence a line. Conwerz suggests the line that answers, and sends nothing of it by itself unless you allow that under AI.</source>
   <translation>สิ่งที่คุณบอกลูกค้าซ้ำๆ บรรทัดละหนึ่งประโยค Conwerz จะแนะนำบรรทัดที่ตอบได้ และไม่ส่งเองเลย เว้นแต่คุณอนุญาตที่ AI</translation>
  </message>
 </context>
 <context>
  <name>Shut</name>
  <message>
   <source>Blocked</source>
   <translation>บล็อกแล้ว</translation>
  </message>
  <message>
   <source>Blocked in Conwerz alone: they can go on writing, and do not notice.</source>
   <translation>บล็อกใน Conwerz เท่านั้น บุคคลนี้ยังเขียนมาได้และจะไม่สังเกตเห็น</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>สแปม</translation>
  </message>
  <message>
   <source>WhatsApp is being told to keep them away.</source>
   <translation>กำลังแจ้ง WhatsApp ให้กันบุคคลนี้ออกไป</translation>
  </message>
  <message>
   <source>WhatsApp is being told to let them in again.</source>
   <translation>กำลังแจ้ง WhatsApp ให้บุคคลนี้เข้ามาได้อีก</translation>
  </message>
  <message>
   <source>You blocked this person on WhatsApp: neither of you can write to the other. Let them in to change that.</source>
   <translation>คุณบล็อกบุคคลนี้ใน WhatsApp ทั้งสองฝ่ายเขียนหากันไม่ได้ ให้เข้ามาเพื่อเปลี่ยน</translation>
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
   <translation>เวลาในอนาคต: 2d, 16:30, mon 9:00, 2026-12-24</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>เวลาอื่น</translation>
  </message>
  <message>
   <source>Another time: 3h, 16:30, fri 10:00</source>
   <translation>เวลาอื่น: 3h, 16:30, fri 10:00</translation>
  </message>
  <message>
   <source>Snooze until</source>
   <translation>พักไว้ถึง</translation>
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
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Keep these names</source>
   <translation>ใช้ชื่อเหล่านี้</translation>
  </message>
  <message>
   <source>Their order and their meaning stay: a lead in the fourth is won, in the fifth it is lost. Left empty, the usual name comes back.</source>
   <translation>ลำดับและความหมายคงเดิม: ลีดในขั้นที่สี่คือได้แล้ว ในขั้นที่ห้าคือเสียไป ถ้าเว้นว่าง ชื่อปกติจะกลับมา</translation>
  </message>
  <message>
   <source>What do you call the stages?</source>
   <translation>คุณเรียกขั้นตอนเหล่านี้ว่าอะไร</translation>
  </message>
  <message>
   <source>Your name for “%1”</source>
   <translation>ชื่อที่คุณใช้เรียก “%1”</translation>
  </message>
 </context>
 <context>
  <name>Stories</name>
  <message>
   <source>A colleague answers in Business Suite</source>
   <translation>เพื่อนร่วมงานตอบใน Business Suite</translation>
  </message>
  <message>
   <source>A conversation from before</source>
   <translation>แชทจากก่อนหน้านี้</translation>
  </message>
  <message>
   <source>A customer with a new number</source>
   <translation>ลูกค้าที่เปลี่ยนหมายเลข</translation>
  </message>
  <message>
   <source>A customer without a name</source>
   <translation>ลูกค้าที่ไม่มีชื่อ</translation>
  </message>
  <message>
   <source>A customer without a phone number</source>
   <translation>ลูกค้าที่ไม่มีหมายเลขโทรศัพท์</translation>
  </message>
  <message>
   <source>A message is taken back</source>
   <translation>ยกเลิกการส่งข้อความ</translation>
  </message>
  <message>
   <source>A message is taken back, and Meta tells nobody</source>
   <translation>ยกเลิกการส่งข้อความ และ Meta ไม่แจ้งใคร</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>รูปภาพ</translation>
  </message>
  <message>
   <source>A question below a post</source>
   <translation>คำถามใต้โพสต์</translation>
  </message>
  <message>
   <source>A question that wants a long answer</source>
   <translation>คำถามที่ต้องตอบยาว</translation>
  </message>
  <message>
   <source>A voice message</source>
   <translation>ข้อความเสียง</translation>
  </message>
  <message>
   <source>An album of six photos</source>
   <translation>อัลบั้มหกรูป</translation>
  </message>
  <message>
   <source>An answer to a story</source>
   <translation>การตอบสตอรี่</translation>
  </message>
  <message>
   <source>Every webhook comes twice</source>
   <translation>เว็บฮุคทุกรายการมาสองครั้ง</translation>
  </message>
  <message>
   <source>Messages come in the wrong order</source>
   <translation>ข้อความมาผิดลำดับ</translation>
  </message>
  <message>
   <source>Meta asks for a pause</source>
   <translation>Meta ขอให้พัก</translation>
  </message>
  <message>
   <source>Meta forgets to tell of a message</source>
   <translation>Meta ลืมแจ้งข้อความหนึ่ง</translation>
  </message>
  <message>
   <source>Meta pauses a template</source>
   <translation>Meta พักเทมเพลต</translation>
  </message>
  <message>
   <source>Meta refuses the next answer for a reason new to us</source>
   <translation>Meta ปฏิเสธคำตอบถัดไปด้วยเหตุผลที่เราไม่รู้จัก</translation>
  </message>
  <message>
   <source>One Brazilian number, written in two ways</source>
   <translation>หมายเลขบราซิลหมายเลขเดียว เขียนสองแบบ</translation>
  </message>
  <message>
   <source>Photos on Instagram, which are only looked at</source>
   <translation>รูปภาพใน Instagram ที่ดูได้เท่านั้น</translation>
  </message>
  <message>
   <source>Places, contacts, orders, forms, and what only a phone shows</source>
   <translation>สถานที่ รายชื่อติดต่อ คำสั่งซื้อ แบบฟอร์ม และสิ่งที่แสดงได้เฉพาะในโทรศัพท์</translation>
  </message>
  <message>
   <source>Show each permission at work</source>
   <translation>แสดงการใช้งานสิทธิ์แต่ละรายการ</translation>
  </message>
  <message>
   <source>Somebody who wrote 25 hours ago</source>
   <translation>คนที่เขียนมาเมื่อ 25 ชั่วโมงก่อน</translation>
  </message>
  <message>
   <source>Somebody who wrote eight days ago</source>
   <translation>คนที่เขียนมาเมื่อแปดวันก่อน</translation>
  </message>
 </context>
 <context>
  <name>StoryMenu</name>
  <message>
   <source>Make something happen</source>
   <translation>จำลองเหตุการณ์</translation>
  </message>
 </context>
 <context>
  <name>SuggestionBar</name>
  <message>
   <source>Suggestion, %1: %2</source>
   <translation>คำแนะนำ, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>SwitchQuestion</name>
  <message>
   <source>Ask Meta for it</source>
   <translation>ขอจาก Meta</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>คืนสิทธิ์</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>ปล่อยไว้ตามเดิม</translation>
  </message>
 </context>
 <context>
  <name>TemplateBook</name>
  <message>
   <source>Choose a PDF</source>
   <translation>เลือก PDF</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>เลือกรูป</translation>
  </message>
  <message>
   <source>Choose a video</source>
   <translation>เลือกวิดีโอ</translation>
  </message>
  <message>
   <source>Example for the end of the address of “%1”</source>
   <translation>ตัวอย่างส่วนท้ายของที่อยู่ของ “%1”</translation>
  </message>
  <message>
   <source>Example for {{%1}}</source>
   <translation>ตัวอย่างสำหรับ {{%1}}</translation>
  </message>
 </context>
 <context>
  <name>TemplateCard</name>
  <message>
   <source>Change %1</source>
   <translation>แก้ไข %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>ลบ %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePanel</name>
  <message>
   <source>All templates (Esc)</source>
   <translation>เทมเพลตทั้งหมด (Esc)</translation>
  </message>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>กำลังถาม Meta หารายการล่าสุด</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>เลือกไฟล์</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>เลือกเทมเพลต</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>เลือกไฟล์อื่น</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Find a template</source>
   <translation>หาเทมเพลต</translation>
  </message>
  <message>
   <source>No template here. Write one in Settings, Templates.</source>
   <translation>ไม่มีเทมเพลตที่นี่ เขียนได้ที่ การตั้งค่า, เทมเพลต</translation>
  </message>
  <message>
   <source>Send the template</source>
   <translation>ส่งเทมเพลต</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>เทมเพลต</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>ลูกค้าจะอ่านว่า: %1</translation>
  </message>
  <message>
   <source>for example %1</source>
   <translation>เช่น %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePicker</name>
  <message>
   <source>A document stands above the text. Choose one.</source>
   <translation>มีเอกสารอยู่เหนือข้อความ เลือกหนึ่งไฟล์</translation>
  </message>
  <message>
   <source>A picture stands above the text. Choose one.</source>
   <translation>มีรูปอยู่เหนือข้อความ เลือกหนึ่งไฟล์</translation>
  </message>
  <message>
   <source>A video stands above the text. Choose one.</source>
   <translation>มีวิดีโออยู่เหนือข้อความ เลือกหนึ่งไฟล์</translation>
  </message>
  <message>
   <source>End of the button's address</source>
   <translation>ส่วนท้ายของที่อยู่ในปุ่ม</translation>
  </message>
  <message>
   <source>This is no document: the template was approved with one.</source>
   <translation>ไฟล์นี้ไม่ใช่เอกสาร: เทมเพลตได้รับอนุมัติพร้อมเอกสาร</translation>
  </message>
  <message>
   <source>This is no picture: the template was approved with one.</source>
   <translation>ไฟล์นี้ไม่ใช่รูป: เทมเพลตได้รับอนุมัติพร้อมรูป</translation>
  </message>
  <message>
   <source>This is no video: the template was approved with one.</source>
   <translation>ไฟล์นี้ไม่ใช่วิดีโอ: เทมเพลตได้รับอนุมัติพร้อมวิดีโอ</translation>
  </message>
  <message>
   <source>Value %1</source>
   <translation>ค่า %1</translation>
  </message>
 </context>
 <context>
  <name>TemplateSheet</name>
  <message>
   <source>A new template</source>
   <translation>เทมเพลตใหม่</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>เกี่ยวกับคำสั่งซื้อ</translation>
  </message>
  <message>
   <source>Above the text</source>
   <translation>เหนือข้อความ</translation>
  </message>
  <message>
   <source>Being submitted</source>
   <translation>กำลังยื่น</translation>
  </message>
  <message>
   <source>Buttons, one a line: words, then an address or a number if it opens one</source>
   <translation>ปุ่ม บรรทัดละหนึ่งปุ่ม: คำ แล้วตามด้วยที่อยู่หรือหมายเลขถ้าปุ่มเปิดสิ่งนั้น</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Change the template</source>
   <translation>แก้ไขเทมเพลต</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>เอกสาร</translation>
  </message>
  <message>
   <source>Follow the parcel https://parcels.example/{{1}}</source>
   <translation>ติดตามพัสดุ https://parcels.example/{{1}}</translation>
  </message>
  <message>
   <source>Footer, if any</source>
   <translation>ส่วนท้าย ถ้ามี</translation>
  </message>
  <message>
   <source>Heading, if any</source>
   <translation>หัวเรื่อง ถ้ามี</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ภาษา</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>การตลาด</translation>
  </message>
  <message>
   <source>Meta's reviewers look at one. With each message you choose its own.</source>
   <translation>ผู้ตรวจของ Meta ดูหนึ่งไฟล์ คุณเลือกไฟล์ของแต่ละข้อความได้ตอนส่ง</translation>
  </message>
  <message>
   <source>Meta's reviewers read it</source>
   <translation>ผู้ตรวจของ Meta อ่าน</translation>
  </message>
  <message>
   <source>Name, for you and Meta only</source>
   <translation>ชื่อ สำหรับคุณและ Meta เท่านั้น</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>รูป</translation>
  </message>
  <message>
   <source>Submit for review</source>
   <translation>ยื่นให้พิจารณา</translation>
  </message>
  <message>
   <source>Text, with {{1}}, {{2}} … where a value goes</source>
   <translation>ข้อความ โดยใส่ {{1}}, {{2}} … ตรงที่เป็นค่า</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>ลูกค้าจะอ่านว่า: %1</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>วิดีโอ</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>เฉพาะข้อความ</translation>
  </message>
  <message>
   <source>en</source>
   <translation>th</translation>
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
   <translation>ปุ่มมีได้ไม่เกิน 25 ตัวอักษร ที่อยู่ขึ้นต้นด้วย https:// และมี {{1}} ได้เฉพาะท้ายสุด มีที่อยู่ได้ไม่เกินสองและหมายเลขไม่เกินหนึ่ง</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>เกี่ยวกับคำสั่งซื้อ</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>อนุมัติแล้ว</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>เก็บถาวรแล้ว</translation>
  </message>
  <message>
   <source>Being deleted</source>
   <translation>กำลังลบ</translation>
  </message>
  <message>
   <source>Being reviewed</source>
   <translation>กำลังพิจารณา</translation>
  </message>
  <message>
   <source>Choose the file at the head: Meta's reviewers look at one like it.</source>
   <translation>เลือกไฟล์ส่วนหัว: ผู้ตรวจของ Meta ดูไฟล์ตัวอย่างแบบนี้</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>ลบแล้ว</translation>
  </message>
  <message>
   <source>Fields are numbered from 1: {{1}}, {{2}} …</source>
   <translation>ช่องใส่เลขตั้งแต่ 1: {{1}}, {{2}} …</translation>
  </message>
  <message>
   <source>Free while the customer's 24 h last.</source>
   <translation>ฟรีระหว่าง 24 ชม. ของลูกค้า</translation>
  </message>
  <message>
   <source>Give an example for every field: Meta's reviewers need it.</source>
   <translation>ใส่ตัวอย่างให้ทุกช่อง: ผู้ตรวจของ Meta ต้องใช้</translation>
  </message>
  <message>
   <source>Heading and footer are one line each, without fields.</source>
   <translation>หัวเรื่องและส่วนท้ายมีอย่างละหนึ่งบรรทัด ไม่มีช่อง</translation>
  </message>
  <message>
   <source>In a state that is new to Conwerz</source>
   <translation>อยู่ในสถานะที่ Conwerz ยังไม่รู้จัก</translation>
  </message>
  <message>
   <source>In appeal</source>
   <translation>กำลังอุทธรณ์</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>การตลาด</translation>
  </message>
  <message>
   <source>Meta charges its authentication price for each message.</source>
   <translation>Meta คิดราคาประเภทยืนยันตัวตนต่อข้อความ</translation>
  </message>
  <message>
   <source>Meta charges its marketing price for each message.</source>
   <translation>Meta คิดราคาประเภทการตลาดต่อข้อความ</translation>
  </message>
  <message>
   <source>Meta charges its utility price for each message.</source>
   <translation>Meta คิดราคาประเภทยูทิลิตีต่อข้อความ</translation>
  </message>
  <message>
   <source>Meta finds it abusive.</source>
   <translation>Meta เห็นว่าเป็นการละเมิด</translation>
  </message>
  <message>
   <source>Meta finds it promotional for its category.</source>
   <translation>Meta เห็นว่าเป็นการส่งเสริมการขายเกินหมวดหมู่นี้</translation>
  </message>
  <message>
   <source>Meta finds its category wrong.</source>
   <translation>Meta เห็นว่าหมวดหมู่ไม่ถูกต้อง</translation>
  </message>
  <message>
   <source>Meta finds its form wrong.</source>
   <translation>Meta เห็นว่ารูปแบบไม่ถูกต้อง</translation>
  </message>
  <message>
   <source>Meta may charge for each message.</source>
   <translation>Meta อาจคิดเงินต่อข้อความ</translation>
  </message>
  <message>
   <source>Meta takes it for a scam.</source>
   <translation>Meta เห็นว่าเป็นการหลอกลวง</translation>
  </message>
  <message>
   <source>Meta's reason: %1</source>
   <translation>เหตุผลของ Meta: %1</translation>
  </message>
  <message>
   <source>Open on your phone: it holds a part that Conwerz cannot send</source>
   <translation>เปิดในโทรศัพท์ของคุณ: มีส่วนที่ Conwerz ส่งไม่ได้</translation>
  </message>
  <message>
   <source>Over the limit</source>
   <translation>เกินขีดจำกัด</translation>
  </message>
  <message>
   <source>Paused by Meta</source>
   <translation>Meta พักไว้</translation>
  </message>
  <message>
   <source>Quality high</source>
   <translation>คุณภาพสูง</translation>
  </message>
  <message>
   <source>Quality low</source>
   <translation>คุณภาพต่ำ</translation>
  </message>
  <message>
   <source>Quality medium</source>
   <translation>คุณภาพปานกลาง</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>ถูกปฏิเสธ</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>รหัสเข้าสู่ระบบ</translation>
  </message>
  <message>
   <source>Switched off by Meta</source>
   <translation>Meta ปิดไว้</translation>
  </message>
  <message>
   <source>The name has small letters, figures and _ only.</source>
   <translation>ชื่อใช้ได้เฉพาะตัวพิมพ์เล็ก ตัวเลข และ _</translation>
  </message>
  <message>
   <source>The text is empty.</source>
   <translation>ข้อความว่างเปล่า</translation>
  </message>
  <message>
   <source>The text must not begin or end with a field.</source>
   <translation>ข้อความต้องไม่ขึ้นต้นหรือลงท้ายด้วยช่อง</translation>
  </message>
  <message>
   <source>There are too many fields for so few words.</source>
   <translation>มีช่องมากเกินไปสำหรับคำเพียงเท่านี้</translation>
  </message>
  <message>
   <source>This person wants no more offers</source>
   <translation>บุคคลนี้ไม่ต้องการข้อเสนอขายอีก</translation>
  </message>
  <message>
   <source>Up to 1,024 characters for the text, 60 for heading and footer.</source>
   <translation>ข้อความไม่เกิน 1,024 ตัวอักษร หัวเรื่องและส่วนท้ายอย่างละไม่เกิน 60</translation>
  </message>
 </context>
 <context>
  <name>TemplatesPage</name>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>กำลังถาม Meta หารายการล่าสุด</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>ลบ %1 หรือไม่</translation>
  </message>
  <message>
   <source>Delete the template</source>
   <translation>ลบเทมเพลต</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>เก็บไว้</translation>
  </message>
  <message>
   <source>Meta deletes it in this language. For 30 days no other template may have its name.</source>
   <translation>Meta จะลบเทมเพลตในภาษานี้ ภายใน 30 วันเทมเพลตอื่นใช้ชื่อนี้ไม่ได้</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>ไม่มีหมายเลข WhatsApp ที่เชื่อมต่อ</translation>
  </message>
  <message>
   <source>No templates yet</source>
   <translation>ยังไม่มีเทมเพลต</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>เทมเพลต</translation>
  </message>
  <message>
   <source>Templates belong to a WhatsApp account. They appear here once one is connected.</source>
   <translation>เทมเพลตเป็นของบัญชี WhatsApp และจะแสดงที่นี่เมื่อเชื่อมต่อบัญชีแล้ว</translation>
  </message>
  <message>
   <source>Texts that Meta has approved, for WhatsApp customers who wrote more than 24 h ago.</source>
   <translation>ข้อความที่ Meta อนุมัติแล้ว สำหรับลูกค้า WhatsApp ที่เขียนมาเกิน 24 ชม.</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>เขียนเทมเพลต</translation>
  </message>
  <message>
   <source>Write one, and Meta reviews it, mostly within minutes.</source>
   <translation>เขียนเทมเพลต แล้ว Meta จะพิจารณา ส่วนใหญ่ภายในไม่กี่นาที</translation>
  </message>
 </context>
 <context>
  <name>Thread</name>
  <message>
   <source>You</source>
   <translation>คุณ</translation>
  </message>
 </context>
 <context>
  <name>ThreadHeader</name>
  <message>
   <source>About this person</source>
   <translation>เกี่ยวกับบุคคลนี้</translation>
  </message>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>กลับไปที่รายการ (Esc)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>ป้ายกำกับ</translation>
  </message>
  <message>
   <source>Label %1</source>
   <translation>ป้ายกำกับ %1</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>เพิ่มเติมเกี่ยวกับ %1</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>เปิดเรื่องใหม่</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>พักไว้</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>ติดดาว</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>เอาดาวออก</translation>
  </message>
  <message>
   <source>being answered in Meta's Business Suite</source>
   <translation>กำลังตอบใน Business Suite ของ Meta</translation>
  </message>
  <message>
   <source>being answered in another program</source>
   <translation>กำลังตอบในโปรแกรมอื่น</translation>
  </message>
 </context>
 <context>
  <name>ThreadPane</name>
  <message>
   <source>Conversation with %1</source>
   <translation>แชทกับ %1</translation>
  </message>
  <message>
   <source>Messages, newest last</source>
   <translation>ข้อความ ล่าสุดอยู่ท้ายสุด</translation>
  </message>
 </context>
 <context>
  <name>ThreadSearchBar</name>
  <message>
   <source>Close the search (Esc)</source>
   <translation>ปิดการค้นหา (Esc)</translation>
  </message>
  <message>
   <source>Newer (Down)</source>
   <translation>ใหม่กว่า (ลง)</translation>
  </message>
  <message>
   <source>Older (Up)</source>
   <translation>เก่ากว่า (ขึ้น)</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>ค้นหาในแชทนี้</translation>
  </message>
 </context>
 <context>
  <name>Transcripts</name>
  <message>
   <source>%1 · %2 · printed %3</source>
   <translation>%1 · %2 · พิมพ์เมื่อ %3</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>ลูกค้ายกเลิกการส่ง และลบถาวรที่นี่แล้ว</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>ยังไม่อ่าน %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Open Conwerz</source>
   <translation>เปิด Conwerz</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>ออก</translation>
  </message>
 </context>
 <context>
  <name>Triage</name>
  <message>
   <source>%1 comes back: %2</source>
   <translation>%1 จะกลับมา: %2</translation>
  </message>
  <message>
   <source>%1 is back among the others</source>
   <translation>%1 กลับมาอยู่กับแชทอื่นแล้ว</translation>
  </message>
  <message>
   <source>%1 is blocked</source>
   <translation>บล็อก %1 แล้ว</translation>
  </message>
  <message>
   <source>%1 is done</source>
   <translation>%1 เสร็จแล้ว</translation>
  </message>
  <message>
   <source>%1 is no longer snoozed</source>
   <translation>เลิกพัก %1 แล้ว</translation>
  </message>
  <message>
   <source>%1 is no longer starred</source>
   <translation>เอาดาวออกจาก %1 แล้ว</translation>
  </message>
  <message>
   <source>%1 is open again</source>
   <translation>เปิดเรื่อง %1 ใหม่แล้ว</translation>
  </message>
  <message>
   <source>%1 is read</source>
   <translation>อ่าน %1 แล้ว</translation>
  </message>
  <message>
   <source>%1 is spam from now on</source>
   <translation>%1 เป็นสแปมนับจากนี้</translation>
  </message>
  <message>
   <source>%1 is starred</source>
   <translation>ติดดาว %1 แล้ว</translation>
  </message>
  <message>
   <source>%1 is unread</source>
   <translation>ทำเครื่องหมาย %1 ว่ายังไม่อ่านแล้ว</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations</source>
   <translation>
    <numerusform>%n แชท</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are back</source>
   <translation>
    <numerusform>%n แชทกลับมาแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are done</source>
   <translation>
    <numerusform>%n แชทเสร็จแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer snoozed</source>
   <translation>
    <numerusform>เลิกพัก %n แชทแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer starred</source>
   <translation>
    <numerusform>เอาดาวออกจาก %n แชทแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are open again</source>
   <translation>
    <numerusform>เปิดเรื่อง %n แชทใหม่แล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are read</source>
   <translation>
    <numerusform>อ่าน %n แชทแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are spam from now on</source>
   <translation>
    <numerusform>%n แชทเป็นสแปมนับจากนี้</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are starred</source>
   <translation>
    <numerusform>ติดดาว %n แชทแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are unread</source>
   <translation>
    <numerusform>ทำเครื่องหมาย %n แชทว่ายังไม่อ่านแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations come back: %2</source>
   <translation>
    <numerusform>%n แชทจะกลับมา: %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are blocked</source>
   <translation>
    <numerusform>บล็อก %n คนแล้ว</numerusform>
   </translation>
  </message>
  <message>
   <source>Before the window closes</source>
   <translation>ก่อนเวลาตอบหมด</translation>
  </message>
  <message>
   <source>Bring back now</source>
   <translation>นำกลับมาตอนนี้</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>วันนี้ทีหลัง</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>สัปดาห์หน้า</translation>
  </message>
  <message>
   <source>Nothing can be unread where you wrote last</source>
   <translation>แชทที่คุณเขียนเป็นคนสุดท้ายทำเป็นยังไม่อ่านไม่ได้</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>ย้อนกลับแล้ว</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>เย็นนี้</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>เช้าพรุ่งนี้</translation>
  </message>
 </context>
 <context>
  <name>TroubleScreen</name>
  <message>
   <source>Back</source>
   <translation>กลับ</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>เริ่มใหม่</translation>
  </message>
  <message>
   <source>Open with the code</source>
   <translation>เปิดด้วยรหัส</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>กำลังเปิด…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>ออก</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>กู้คืนข้อมูลสำรอง…</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>บันทึกส่วนที่อ่านได้</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>ใช้รหัสกู้คืน</translation>
  </message>
 </context>
 <context>
  <name>Troubles</name>
  <message>
   <source>%1 could not be written there. Choose another folder.</source>
   <translation>เขียน %1 ไว้ที่นั่นไม่ได้ เลือกโฟลเดอร์อื่น</translation>
  </message>
  <message numerus="yes">
   <source>%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</source>
   <translation>
    <numerusform>อ่านได้ %n ข้อความ การสนทนา: %1 ส่วนที่ขาดกำลังดึงใหม่จาก Messenger และ Instagram แต่ WhatsApp ไม่มีทางเช่นนั้น</numerusform>
   </translation>
  </message>
  <message>
   <source>A file of settings for this computer has a mistake in it. What it forbids is not known, so Conwerz opens nothing.</source>
   <translation>ไฟล์การตั้งค่าของคอมพิวเตอร์เครื่องนี้มีข้อผิดพลาด จึงไม่รู้ว่าห้ามอะไร Conwerz จึงไม่เปิดอะไรเลย</translation>
  </message>
  <message>
   <source>A part of the key is missing</source>
   <translation>คีย์ขาดไปส่วนหนึ่ง</translation>
  </message>
  <message numerus="yes">
   <source>All %n messages could be read. Conversations: %1.</source>
   <translation>
    <numerusform>อ่านได้ครบ %n ข้อความ การสนทนา: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Allow Conwerz to use the keychain, then try again.</source>
   <translation>อนุญาตให้ Conwerz ใช้พวงกุญแจ แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Ask your administrator to run conwerz doctor, which names the mistake.</source>
   <translation>ขอให้ผู้ดูแลระบบเรียก conwerz doctor ซึ่งจะบอกข้อผิดพลาด</translation>
  </message>
  <message>
   <source>Conwerz cannot reach a keychain</source>
   <translation>Conwerz ติดต่อพวงกุญแจไม่ได้</translation>
  </message>
  <message>
   <source>Conwerz does not know this system's keychain</source>
   <translation>Conwerz ไม่รู้จักพวงกุญแจของระบบนี้</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and no program in this session offers one.</source>
   <translation>Conwerz เก็บคีย์ไว้ในพวงกุญแจของเดสก์ท็อป และไม่มีโปรแกรมใดในเซสชันนี้ที่ให้บริการพวงกุญแจ</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and this session has none: it was started without a desktop session.</source>
   <translation>Conwerz เก็บคีย์ไว้ในพวงกุญแจของเดสก์ท็อป และเซสชันนี้ไม่มี: เริ่มโดยไม่มีเซสชันเดสก์ท็อป</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and it could not be asked.</source>
   <translation>Conwerz เก็บคีย์ไว้ในพวงกุญแจของระบบ และถามพวงกุญแจไม่ได้</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and something is wrong with it.</source>
   <translation>Conwerz เก็บคีย์ไว้ในพวงกุญแจของระบบ และพวงกุญแจมีปัญหา</translation>
  </message>
  <message>
   <source>Conwerz runs on Windows, macOS and Linux desktops.</source>
   <translation>Conwerz ใช้ได้บนเดสก์ท็อป Windows, macOS และ Linux</translation>
  </message>
  <message>
   <source>Enter your recovery code: it opens these messages and puts their key into this keychain.</source>
   <translation>ใส่รหัสกู้คืนของคุณ: รหัสจะเปิดข้อความเหล่านี้และใส่คีย์ไว้ในพวงกุญแจนี้</translation>
  </message>
  <message>
   <source>Enter your recovery code: the key goes back into the keychain, and all is as before.</source>
   <translation>ใส่รหัสกู้คืนของคุณ: คีย์จะกลับเข้าพวงกุญแจ และทุกอย่างเหมือนเดิม</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>ทำที่ว่างเพิ่ม แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Install and start GNOME Keyring or KWallet, or switch on its Secret Service, then try again.</source>
   <translation>ติดตั้งและเริ่ม GNOME Keyring หรือ KWallet หรือเปิด Secret Service ของโปรแกรมนั้น แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Install the latest version and start it instead.</source>
   <translation>ติดตั้งเวอร์ชันล่าสุดแล้วเปิดแทน</translation>
  </message>
  <message>
   <source>It is whole, but the disk or the keychain did not take it in. What was here is as before. Make room, unlock the keychain, and restore it again.</source>
   <translation>ข้อมูลสำรองสมบูรณ์ แต่ดิสก์หรือพวงกุญแจไม่รับ สิ่งที่อยู่ที่นี่เหมือนเดิม ทำที่ว่างเพิ่ม ปลดล็อกพวงกุญแจ แล้วกู้คืนอีกครั้ง</translation>
  </message>
  <message>
   <source>Log in to your desktop as usual and start Conwerz from there.</source>
   <translation>เข้าสู่เดสก์ท็อปตามปกติ แล้วเปิด Conwerz จากที่นั่น</translation>
  </message>
  <message>
   <source>No keychain is running</source>
   <translation>ไม่มีพวงกุญแจทำงานอยู่</translation>
  </message>
  <message>
   <source>Not even its first page could be read, so no message could be saved from it. The file was left as it is.</source>
   <translation>อ่านไม่ได้แม้แต่หน้าแรก จึงบันทึกข้อความจากไฟล์ไม่ได้เลย ไฟล์คงไว้อย่างเดิม</translation>
  </message>
  <message>
   <source>Nothing could be read of the damaged file</source>
   <translation>อ่านไฟล์ที่เสียหายไม่ได้เลย</translation>
  </message>
  <message>
   <source>Nothing was saved</source>
   <translation>ไม่ได้บันทึกอะไร</translation>
  </message>
  <message>
   <source>Restore a backup. If there is none, begin anew: the file is set aside, and Meta still has what is recent.</source>
   <translation>กู้คืนข้อมูลสำรอง ถ้าไม่มี ให้เริ่มใหม่: ไฟล์จะถูกแยกเก็บไว้ และ Meta ยังมีเรื่องล่าสุดอยู่</translation>
  </message>
  <message>
   <source>Restore the keychain from a backup, or use your recovery code.</source>
   <translation>กู้คืนพวงกุญแจจากข้อมูลสำรอง หรือใช้รหัสกู้คืน</translation>
  </message>
  <message>
   <source>Save what can be read: the damaged file is set aside, and what is missing is fetched again.</source>
   <translation>บันทึกส่วนที่อ่านได้: ไฟล์ที่เสียหายจะถูกแยกเก็บไว้ และส่วนที่ขาดจะดึงมาใหม่</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>บันทึกแล้ว</translation>
  </message>
  <message>
   <source>Set up GNOME Keyring or KWallet with a password, then try again.</source>
   <translation>ตั้งค่า GNOME Keyring หรือ KWallet พร้อมรหัสผ่าน แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>The backup was not restored</source>
   <translation>กู้คืนข้อมูลสำรองไม่สำเร็จ</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>ดิสก์เต็ม</translation>
  </message>
  <message>
   <source>The file with your messages did not open. It was left untouched.</source>
   <translation>เปิดไฟล์ข้อความของคุณไม่ได้ ไฟล์คงไว้อย่างเดิม</translation>
  </message>
  <message>
   <source>The file with your messages is damaged</source>
   <translation>ไฟล์ข้อความของคุณเสียหาย</translation>
  </message>
  <message>
   <source>The key does not open your messages</source>
   <translation>คีย์เปิดข้อความของคุณไม่ได้</translation>
  </message>
  <message>
   <source>The key is right, but parts of the file cannot be read. This is most often a failing disk. Conwerz has stopped writing to it.</source>
   <translation>คีย์ถูกต้อง แต่อ่านบางส่วนของไฟล์ไม่ได้ มักเกิดจากดิสก์ที่กำลังเสีย Conwerz หยุดเขียนลงไฟล์แล้ว</translation>
  </message>
  <message>
   <source>The key to your messages is gone</source>
   <translation>คีย์ของข้อความหายไป</translation>
  </message>
  <message>
   <source>The keychain does not answer</source>
   <translation>พวงกุญแจไม่ตอบสนอง</translation>
  </message>
  <message>
   <source>The keychain does not work</source>
   <translation>พวงกุญแจใช้งานไม่ได้</translation>
  </message>
  <message>
   <source>The keychain has no password yet</source>
   <translation>พวงกุญแจยังไม่มีรหัสผ่าน</translation>
  </message>
  <message>
   <source>The keychain holds a key, but not the one these messages were encrypted with. The file was left untouched.</source>
   <translation>พวงกุญแจมีคีย์ แต่ไม่ใช่คีย์ที่ใช้เข้ารหัสข้อความเหล่านี้ ไฟล์คงไว้อย่างเดิม</translation>
  </message>
  <message>
   <source>The keychain is locked</source>
   <translation>พวงกุญแจล็อกอยู่</translation>
  </message>
  <message>
   <source>The keychain is open, but Conwerz's entry in it is incomplete. Your messages were left as they are.</source>
   <translation>พวงกุญแจเปิดอยู่ แต่รายการของ Conwerz ในนั้นไม่ครบ ข้อความของคุณคงไว้อย่างเดิม</translation>
  </message>
  <message>
   <source>The keychain is open, but it did not hand over Conwerz's key.</source>
   <translation>พวงกุญแจเปิดอยู่ แต่ไม่ส่งคีย์ของ Conwerz ให้</translation>
  </message>
  <message>
   <source>The keychain said no</source>
   <translation>พวงกุญแจปฏิเสธ</translation>
  </message>
  <message>
   <source>The keychain that is set up here would keep your keys readable on the disk, so Conwerz does not use it.</source>
   <translation>พวงกุญแจที่ตั้งไว้ที่นี่จะเก็บคีย์ของคุณให้อ่านได้ในดิสก์ Conwerz จึงไม่ใช้</translation>
  </message>
  <message>
   <source>There is no room left to write messages down. Nothing is lost: what customers write waits on the relay.</source>
   <translation>ไม่มีที่ว่างเหลือให้บันทึกข้อความ ไม่มีอะไรหาย: สิ่งที่ลูกค้าเขียนรออยู่ที่รีเลย์</translation>
  </message>
  <message>
   <source>These messages belong to a newer Conwerz</source>
   <translation>ข้อความเหล่านี้เป็นของ Conwerz ที่ใหม่กว่า</translation>
  </message>
  <message>
   <source>They were last opened by a later version than this one. The file was left untouched.</source>
   <translation>ครั้งล่าสุดเปิดด้วยเวอร์ชันที่ใหม่กว่านี้ ไฟล์คงไว้อย่างเดิม</translation>
  </message>
  <message>
   <source>This keychain does not protect anything</source>
   <translation>พวงกุญแจนี้ไม่ได้ป้องกันอะไร</translation>
  </message>
  <message>
   <source>Try again and choose a password for it. Conwerz keeps nothing readable without it.</source>
   <translation>ลองอีกครั้งและเลือกรหัสผ่านให้พวงกุญแจ ถ้าไม่มี Conwerz จะไม่เก็บสิ่งใดในแบบที่อ่านได้</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password.</source>
   <translation>ลองอีกครั้งและใส่รหัสผ่านของพวงกุญแจ</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password. It is usually the one you log in with.</source>
   <translation>ลองอีกครั้งและใส่รหัสผ่านของพวงกุญแจ มักเป็นรหัสเดียวกับที่ใช้เข้าสู่ระบบเครื่อง</translation>
  </message>
  <message>
   <source>Try again. If that does not help, log out and in again.</source>
   <translation>ลองอีกครั้ง ถ้าไม่ช่วย ให้ออกจากระบบเครื่องแล้วเข้าใหม่</translation>
  </message>
  <message>
   <source>Try again. Running “conwerz doctor” in a terminal says more.</source>
   <translation>ลองอีกครั้ง ดูรายละเอียดได้โดยเรียก “conwerz doctor” ในเทอร์มินัล</translation>
  </message>
  <message>
   <source>Without a keychain Conwerz would have to keep your keys readable on the disk, so it does not start.</source>
   <translation>ถ้าไม่มีพวงกุญแจ Conwerz จะต้องเก็บคีย์ของคุณให้อ่านได้ในดิสก์ จึงไม่เปิดทำงาน</translation>
  </message>
  <message>
   <source>Your administrator's settings cannot be read</source>
   <translation>อ่านการตั้งค่าของผู้ดูแลระบบไม่ได้</translation>
  </message>
  <message>
   <source>Your desktop asked for a password for a new keyring, and the question was closed.</source>
   <translation>เดสก์ท็อปขอรหัสผ่านสำหรับพวงกุญแจใหม่ แต่คำถามถูกปิดไป</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted, but the keychain no longer holds their key. Conwerz makes no new one, so that nothing is lost.</source>
   <translation>ข้อความของคุณอยู่ที่นี่โดยเข้ารหัสไว้ แต่พวงกุญแจไม่มีคีย์แล้ว Conwerz ไม่สร้างคีย์ใหม่ เพื่อไม่ให้อะไรหาย</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. The key is in the keychain, and it was not opened: the password was wrong, or the question was closed.</source>
   <translation>ข้อความของคุณอยู่ที่นี่โดยเข้ารหัสไว้ คีย์อยู่ในพวงกุญแจซึ่งยังไม่ได้เปิด: รหัสผ่านผิด หรือคำถามถูกปิดไป</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Their key is in the keychain, and the keychain stayed shut.</source>
   <translation>ข้อความของคุณอยู่ที่นี่โดยเข้ารหัสไว้ คีย์อยู่ในพวงกุญแจ และพวงกุญแจยังปิดอยู่</translation>
  </message>
  <message>
   <source>Your messages cannot be opened</source>
   <translation>เปิดข้อความของคุณไม่ได้</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>เลิกทำ</translation>
  </message>
 </context>
 <context>
  <name>UnkeptQuestion</name>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Close before you wrote the code down?</source>
   <translation>ปิดก่อนที่คุณจะจดรหัสหรือไม่</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>อยู่ต่อ</translation>
  </message>
  <message>
   <source>Without these words nobody can open your messages again if this computer's keychain is lost.</source>
   <translation>ถ้าไม่มีคำเหล่านี้ จะไม่มีใครเปิดข้อความของคุณได้อีก หากพวงกุญแจของคอมพิวเตอร์เครื่องนี้หายไป</translation>
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <source>Looking for a new version…</source>
   <translation>กำลังหาเวอร์ชันใหม่…</translation>
  </message>
  <message>
   <source>Nobody has looked for a new version yet.</source>
   <translation>ยังไม่มีใครหาเวอร์ชันใหม่</translation>
  </message>
  <message>
   <source>The disk is too full for the new version. Make room and look again.</source>
   <translation>ดิสก์เต็มเกินไปสำหรับเวอร์ชันใหม่ เพิ่มที่ว่างแล้วหาอีกครั้ง</translation>
  </message>
  <message>
   <source>The new version did not start, so the one before is in use again, with all your data. A later version will be offered.</source>
   <translation>เวอร์ชันใหม่ไม่เริ่มทำงาน จึงกลับไปใช้เวอร์ชันก่อนพร้อมข้อมูลทั้งหมดของคุณ จะเสนอเวอร์ชันถัดไปให้</translation>
  </message>
  <message>
   <source>The practice shop reaches no network, so it looks for no updates.</source>
   <translation>ร้านฝึกหัดไม่ติดต่อเครือข่ายใด จึงไม่หาอัปเดต</translation>
  </message>
  <message>
   <source>The update server does not answer. Look again when you are online.</source>
   <translation>เซิร์ฟเวอร์อัปเดตไม่ตอบ หาอีกครั้งเมื่อออนไลน์</translation>
  </message>
  <message>
   <source>This build has no update server.</source>
   <translation>ชุดนี้ไม่มีเซิร์ฟเวอร์อัปเดต</translation>
  </message>
  <message>
   <source>Version %1 is being downloaded.</source>
   <translation>กำลังดาวน์โหลดเวอร์ชัน %1</translation>
  </message>
  <message>
   <source>Version %1 is here and verified. It is used from the next start on.</source>
   <translation>เวอร์ชัน %1 มาแล้วและตรวจสอบแล้ว จะใช้เมื่อเปิดครั้งถัดไป</translation>
  </message>
  <message>
   <source>Version %1 is there.</source>
   <translation>มีเวอร์ชัน %1</translation>
  </message>
  <message>
   <source>Version %1 is there. Your system's own updates install it.</source>
   <translation>มีเวอร์ชัน %1 การอัปเดตของระบบคุณจะติดตั้งให้</translation>
  </message>
  <message>
   <source>What the update server says is out of date. Check the date of this computer, and look again tomorrow.</source>
   <translation>สิ่งที่เซิร์ฟเวอร์อัปเดตบอกนั้นล้าสมัย ตรวจวันที่ของคอมพิวเตอร์เครื่องนี้ แล้วหาอีกครั้งพรุ่งนี้</translation>
  </message>
  <message>
   <source>What the update server sent is not genuine, so nothing of it was used. Look again later; if it stays so, tell whoever gave you Conwerz.</source>
   <translation>สิ่งที่เซิร์ฟเวอร์อัปเดตส่งมาไม่ใช่ของแท้ จึงไม่ได้ใช้เลย หาอีกครั้งภายหลัง หากยังเป็นเช่นนี้ ให้บอกผู้ที่ให้ Conwerz แก่คุณ</translation>
  </message>
  <message>
   <source>Whoever administers this computer has switched updates off.</source>
   <translation>ผู้ดูแลคอมพิวเตอร์เครื่องนี้ปิดการอัปเดตไว้</translation>
  </message>
  <message>
   <source>You have the newest version.</source>
   <translation>คุณใช้เวอร์ชันล่าสุดแล้ว</translation>
  </message>
 </context>
 <context>
  <name>UpdatesCard</name>
  <message>
   <source>Download</source>
   <translation>ดาวน์โหลด</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>หาเวอร์ชันใหม่</translation>
  </message>
  <message>
   <source>Look once a day</source>
   <translation>หาวันละครั้ง</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>หยุด</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>อัปเดต</translation>
  </message>
 </context>
 <context>
  <name>VideoTile</name>
  <message>
   <source>Play the video</source>
   <translation>เล่นวิดีโอ</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 จาก %2</translation>
  </message>
 </context>
 <context>
  <name>ViewerScreen</name>
  <message>
   <source>%1, paused</source>
   <translation>%1, หยุดชั่วคราว</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>ปิด (Esc)</translation>
  </message>
  <message>
   <source>Earlier (Left)</source>
   <translation>ก่อนหน้า (ซ้าย)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>ใหญ่ขึ้น (+)</translation>
  </message>
  <message>
   <source>Later (Right)</source>
   <translation>ถัดไป (ขวา)</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>กำลังโหลด</translation>
  </message>
  <message>
   <source>No longer available</source>
   <translation>ดูไม่ได้แล้ว</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>รูปภาพ</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>รูป</translation>
  </message>
  <message>
   <source>Play the video (Space)</source>
   <translation>เล่นวิดีโอ (Space)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>บันทึกเป็น…</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>วิดีโอ</translation>
  </message>
 </context>
 <context>
  <name>Voice</name>
  <message>
   <source>No microphone is connected to this computer</source>
   <translation>ไม่มีไมโครโฟนต่ออยู่กับคอมพิวเตอร์เครื่องนี้</translation>
  </message>
  <message>
   <source>The microphone cannot be used. Look whether your system allows it.</source>
   <translation>ใช้ไมโครโฟนไม่ได้ ดูว่าระบบของคุณอนุญาตหรือไม่</translation>
  </message>
  <message>
   <source>voice message</source>
   <translation>ข้อความเสียง</translation>
  </message>
 </context>
 <context>
  <name>VoiceNote</name>
  <message>
   <source>No longer available</source>
   <translation>ฟังไม่ได้แล้ว</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>หยุดชั่วคราว</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>เล่น</translation>
  </message>
  <message>
   <source>Speed %1</source>
   <translation>ความเร็ว %1</translation>
  </message>
  <message>
   <source>Voice message, %1</source>
   <translation>ข้อความเสียง, %1</translation>
  </message>
  <message>
   <source>Voice message, loading</source>
   <translation>ข้อความเสียง กำลังโหลด</translation>
  </message>
  <message>
   <source>Voice message, no longer available</source>
   <translation>ข้อความเสียง ฟังไม่ได้แล้ว</translation>
  </message>
 </context>
 <context>
  <name>Voices</name>
  <message>
   <source>Messenger, Instagram and WhatsApp
in one window.</source>
   <translation>Messenger, Instagram และ WhatsApp
ในหน้าต่างเดียว</translation>
  </message>
  <message>
   <source>Of course. With pleasure!</source>
   <translation>ได้เลย ด้วยความยินดี</translation>
  </message>
 </context>
 <context>
  <name>WordMenu</name>
  <message>
   <source>Leave this word as it is</source>
   <translation>ปล่อยคำนี้ไว้ตามเดิม</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>การสะกด</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%1 left</source>
   <translation>เหลือ %1</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Agreed to get messages from you</source>
   <translation>ตกลงรับข้อความจากคุณ</translation>
  </message>
  <message>
   <source>Answered your story</source>
   <translation>ตอบสตอรี่ของคุณ</translation>
  </message>
  <message>
   <source>As a person, %1</source>
   <translation>ในฐานะคน, %1</translation>
  </message>
  <message>
   <source>Asks about a product</source>
   <translation>ถามเกี่ยวกับสินค้า</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>กำลังส่ง</translation>
  </message>
  <message>
   <source>Came from your advert</source>
   <translation>มาจากโฆษณาของคุณ</translation>
  </message>
  <message>
   <source>Came through your link</source>
   <translation>มาทางลิงก์ของคุณ</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>การ์ด</translation>
  </message>
  <message>
   <source>Chose from your buttons</source>
   <translation>เลือกจากปุ่มของคุณ</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>หมดเวลา</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>รายชื่อติดต่อ</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>ส่งถึงแล้ว</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ไฟล์</translation>
  </message>
  <message>
   <source>Filled in your form</source>
   <translation>กรอกแบบฟอร์มของคุณ</translation>
  </message>
  <message>
   <source>Form, filled in</source>
   <translation>แบบฟอร์มที่กรอกแล้ว</translation>
  </message>
  <message>
   <source>Has a new phone number</source>
   <translation>มีหมายเลขโทรศัพท์ใหม่</translation>
  </message>
  <message>
   <source>Linked their account with your shop</source>
   <translation>ลิงก์บัญชีของเขากับร้านของคุณ</translation>
  </message>
  <message>
   <source>Mentioned you in their story</source>
   <translation>กล่าวถึงคุณในสตอรี่</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>ส่งไม่ถึง</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>โน้ต</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>คำสั่งซื้อ</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>รูปภาพ</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>สถานที่</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>อ่านแล้ว</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>ได้รับแล้ว</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>ส่งแล้ว</translation>
  </message>
  <message>
   <source>Set WhatsApp up anew, perhaps on another phone</source>
   <translation>ตั้ง WhatsApp ใหม่ อาจเป็นโทรศัพท์เครื่องอื่น</translation>
  </message>
  <message>
   <source>Shared post</source>
   <translation>โพสต์ที่แชร์</translation>
  </message>
  <message>
   <source>Something to open on your phone</source>
   <translation>มีสิ่งที่ต้องเปิดในโทรศัพท์ของคุณ</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>เสียง</translation>
  </message>
  <message>
   <source>Sticker</source>
   <translation>สติกเกอร์</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>เทมเพลต</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>รายการให้เลือก</translation>
  </message>
  <message>
   <source>Unknown whether this arrived</source>
   <translation>ไม่ทราบว่าส่งถึงหรือไม่</translation>
  </message>
  <message>
   <source>Unlinked their account from your shop</source>
   <translation>เลิกลิงก์บัญชีของเขากับร้านของคุณ</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>วิดีโอ</translation>
  </message>
  <message>
   <source>Voice message</source>
   <translation>ข้อความเสียง</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>รอส่ง</translation>
  </message>
  <message>
   <source>Wants no more offers</source>
   <translation>ไม่ต้องการข้อเสนอขายอีก</translation>
  </message>
  <message>
   <source>Wants offers again</source>
   <translation>ต้องการข้อเสนอขายอีกครั้ง</translation>
  </message>
  <message>
   <source>Withheld by Meta</source>
   <translation>Meta ระงับไว้</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>และอีก %n</numerusform>
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
   <translation>ปิด (Esc)</translation>
  </message>
  <message>
   <source>Nothing takes long at the moment. Backups, exports, reading earlier messages and erasing show here how far they are.</source>
   <translation>ตอนนี้ไม่มีงานที่ใช้เวลานาน การสำรองข้อมูล การส่งออก การอ่านข้อความก่อนหน้า และการลบ จะแสดงความคืบหน้าที่นี่</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>หยุด</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>กำลังดำเนินการ</translation>
  </message>
 </context>
 <context>
  <name>WritingKind</name>
  <message>
   <source>Note</source>
   <translation>โน้ต</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>ตอบ</translation>
  </message>
  <message>
   <source>What you write</source>
   <translation>สิ่งที่คุณเขียน</translation>
  </message>
 </context>
</TS>
