namespace Zhengwu.Rules;

public class DocumentNumberTests
{
    [Theory]
    [InlineData("周政办字〔2024〕9号")]
    [InlineData("国办发明电〔2020〕15号")]
    [InlineData("国办函﹝2020﹞109号")]
    [InlineData("鲁政办字〔2024〕 12 号")]
    [InlineData("国务院令第711号")]
    [InlineData("中华人民共和国国务院令第711号")]
    [InlineData("市场监管总局公告2024年第3号")]
    [InlineData("无")]
    public void Usual_forms_and_orders_are_no_fault(string number) => Assert.Null(DocumentNumber.FaultOf(number));

    [Theory]
    [InlineData("周政办字[2024]9号", "六角括号")]
    [InlineData("周政办字（2024）9号", "六角括号")]
    [InlineData("周政办字【2024】9号", "六角括号")]
    [InlineData("周政办字2024-9号", "六角括号")]
    [InlineData("周政办字〔24〕9号", "四位")]
    [InlineData("周政办字〔2024〕第9号", "第")]
    [InlineData("周政办字〔2024〕09号", "0")]
    [InlineData("周政办字〔2024〕9", "号")]
    public void What_is_unusual_is_named(string number, string word) => Assert.Contains(word, DocumentNumber.FaultOf(number)?.Chinese, StringComparison.Ordinal);
}
