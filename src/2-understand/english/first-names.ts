/** Given names that are common in English-language news, lower-case; from general knowledge of naming, many languages. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron abby abdul abdullah abdulrahman abigail abraham abu adam adrian ahmad ahmed aisha alan albert alberto alejandro alex alexander alexandra alexei alexey alfonso alfred ali alice alicia alison allen alvaro amanda amber amir amy ana " +
    "anastasia andre andrea andreas andrei andres andrew andrey andy angel angela angelica anita ann anna anne anthony antonio april arthur asad ashley asif audrey austin ayesha barbara barry bashar beatrice ben benjamin bernard bernie beth betty " +
    "bill billy bob bobby brad bradley brandon brenda brett brian brittany bruce bryan caleb cameron carl carla carlos carmen carol caroline carolyn catherine cecilia chad charles charlie charlotte chelsea cheryl chloe chris christian christina " +
    "christine christopher cindy claire claudia colin colleen connor corey craig cristina crystal cynthia daisy dan dana daniel danielle danny darren dave david dawn dean deborah debra denise dennis derek derrick diana diane diego dmitri dmitry " +
    "dominic don donald donna doris dorothy doug douglas dylan earl ed eddie edgar edmund eduardo edward edwin eileen elaine elena elias elijah elizabeth ellen emilio emily emma emmanuel enrique eric erica erik erin ernest esther ethan eugene eva " +
    "evan evelyn fatima felipe felix fernando florence frances francis francisco francois frank fred frederick gabriel gabriela gail gary gavin gene geoffrey george gerald gerard gilbert gina giovanni gladys glen glenn gloria gordon grace graham " +
    "greg gregory guillermo gustavo hamid hamza hannah hans harold harriet harry hasan hassan heather hector heidi helen henry herbert hillary holly howard hugh hugo hussein ian ibrahim igor imran ingrid irene iris isaac isabel ismail ivan jack " +
    "jackie jackson jacob jacqueline jacques jaime jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna joe joel john johnny " +
    "jon jonathan jordan jorge jose joseph josh joshua joyce juan juanita judith judy julia julian julie julio justin kamal karen karim karl kate katherine kathleen kathryn kathy katie kayla keith kelly ken kenneth kerry kevin khaled khalid kim " +
    "kimberly kirk kristen kristin kurt kyle lance larry laura lauren laurence lawrence leah lee leo leon leonard leonid leroy leslie lewis liam linda lisa lloyd logan lois lorenzo loretta lori louis louise lucas lucy luis luke lydia lynn mahmoud " +
    "malcolm malik manuel marc marcia marco marcus margaret maria marian marie marilyn mario marion mark marlene martha martin marvin mary maryam matt matthew maureen maurice max maxim megan mehmet melanie melissa michael michele michelle miguel " +
    "mike mikhail mildred miranda mitch mitchell mohamed mohammad mohammed mohamud molly monica morgan muhammad muhammadu murat musa mustafa nadia nancy narendra natalia natalie natasha nathan nathaniel neil nelson nicholas nicole nikita nikolai nina noah nora " +
    "norma norman olga oliver olivia omar oscar osama otto pablo paige pamela patricia patrick paul paula pauline pedro peggy penny perry peter philip phillip phyllis pierre rachel rafael rahul raj ralph ramon randall randy rashid raul ray raymond " +
    "rebecca reginald renee ricardo richard rick ricky rita rob robert roberto robin rodney rodrigo roger roland ron ronald rosa rose rosemary roy ruben russell ruth ryan sabrina said salim sally salman sam samantha samir samuel sandra sara sarah " +
    "saul scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn sheila shirley shinzo sidney simon sofia sonia sophia sophie spencer stacy stanley stella stephanie stephen steve steven stuart susan suzanne svetlana sylvia tamara " +
    "tanya tara tatiana tariq ted teresa terrence terry theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis trevor tyler valentina valerie vanessa vera vernon veronica victor victoria vincent viktor virginia vitaly vivian vladimir wade " +
    "walter wanda warren wayne wendy wesley william willie winston xavier yasir yasmin yolanda yuri yusuf yvonne zachary zahra zainab"
  ).split(" "),
);
