namespace Zhengwu.Records;

/// <summary>What the scanner finds in single texts, and what it costs.</summary>
public class PersonalDataScannerTests
{
    [Theory]
    [InlineData("370399196203150009", "", PersonalDataKind.IdentityNumber)]
    [InlineData("370399600101001", "身份证号", PersonalDataKind.IdentityNumber)] // the old form needs the word
    [InlineData("E00000001", "护照号码", PersonalDataKind.Passport)]
    [InlineData("C00000006", "往来港澳通行证号", PersonalDataKind.TravelPermit)]
    [InlineData("青年路12号", "家庭住址", PersonalDataKind.HomeAddress)]
    [InlineData("370399196203150009", "驾驶证号", PersonalDataKind.DrivingLicence)]
    public void The_name_of_the_element_counts_as_the_word_before_the_number(string text, string label, PersonalDataKind kind) =>
        Assert.Equal([kind], Alarms(text, label));

    [Theory]
    [InlineData("370399600101001", "")]
    [InlineData("E00000001", "产品型号")]
    [InlineData("青年路12号", "办公地址")]
    [InlineData("青年路12号", "")]
    [InlineData("13800000000", "订单号")]
    [InlineData("37O399196203150007", "身份证号")] // a letter O is damage, and is not repaired
    [InlineData("370399196203150005", "身份证号")] // the check digit is wrong
    [InlineData("370399196202300000", "身份证号")] // there is no such day
    [InlineData("", "身份证号")]
    public void What_the_words_do_not_support_is_no_alarm(string text, string label) => Assert.Empty(Alarms(text, label));

    [Theory]
    [InlineData("学生张小明、李小华，体育达标", false)]
    [InlineData("学生张小明，身份证号370399201403160002", true)]
    [InlineData("学生张小明\n身份证号370399201403160002", false)] // another line
    [InlineData("370399201403160002，学生张小明", true)]
    public void The_name_of_a_minor_is_an_alarm_only_beside_another(string text, bool isAlarm) =>
        Assert.Equal(isAlarm, Alarms(text, "").Contains(PersonalDataKind.MinorName));

    [Fact]
    public void A_text_without_and_with_hits_is_scanned_without_allocating()
    {
        var text = string.Concat(Enumerable.Repeat("周政办字〔2024〕9号：全区共有学生13800人，联系电话0533-6400000；张三，身份证号370399196203150009。\n", 50));
        Count(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var hits = Count(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((50, 0L), (hits, allocated));
    }

    // A quadratic reader would need hours for these; the bound tells hanging from working on the busiest machine.
    [Theory]
    [InlineData("1")]
    [InlineData("１")]
    [InlineData("1 ")]
    [InlineData("13-")]
    [InlineData("1*")]
    [InlineData("*")]
    [InlineData("X1*")]
    [InlineData("（")]
    [InlineData("(((")]
    [InlineData("1号")]
    [InlineData("村1号")]
    [InlineData("小区3号楼2单元")]
    [InlineData("一二")]
    [InlineData("鲁C1")]
    [InlineData("住")]
    [InlineData("户籍：")]
    [InlineData("学生张小明")]
    [InlineData("三年级2班，")]
    [InlineData("17岁男，")]
    [InlineData("小学")]
    [InlineData("尾号")]
    [InlineData("://")]
    [InlineData("军字第0000008号 ")]
    [InlineData("13800000000 ")]
    [InlineData("370399196203150009、")]
    [InlineData("1990.")]
    public async Task Hostile_texts_take_time_in_proportion(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, pattern.Length == 1 ? 1_000_000 : 100_000 / pattern.Length));
        // What grows with the square of the length would take far longer.
        var count = await Task.Run(() => Count(text), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.InRange(count, 0, text.Length);
    }

    private static int Count(string text)
    {
        var count = 0;
        foreach (var hit in PersonalDataScanner.Scan(text))
            count += hit.IsAlarm ? 1 : 0;
        return count;
    }

    private static List<PersonalDataKind> Alarms(string text, string label)
    {
        var kinds = new List<PersonalDataKind>();
        foreach (var hit in PersonalDataScanner.Scan(text, label))
        {
            if (hit.IsAlarm)
                kinds.Add(hit.Kind);
        }
        return kinds;
    }
}
