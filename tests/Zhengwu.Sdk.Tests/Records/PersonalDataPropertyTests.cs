namespace Zhengwu.Records;

/// <summary>Numbers made by the plain rules, put into texts of the field.</summary>
public class PersonalDataPropertyTests
{
    private const int Times = 20_000;

    private static readonly string[] Before =
        ["申请人张某，身份证号：", "公示对象：李某某（", "周政办字〔2024〕9号附件：", "户主王某\t", "", "证件号码为", "联系电话0533-6400000，公民身份号码", "补助金额386.50元，", "1. ", "姓名：赵某 ", "2024年5月6日，"];

    private static readonly string[] After = ["", "，补助金额1280元", "）", "\t2024", "。", "；周村区青年路12号", "\n", " 男", "，经核实符合条件"];

    [Fact]
    public void Every_valid_identity_number_is_found_at_its_place()
    {
        var (random, missed) = (new Random(20_240_506), 0);
        var numbers = new InventedNumbers(random);
        for (var i = 0; i < Times; i++)
        {
            var number = numbers.Written(numbers.Identity());
            missed += Finds(Embed(random, number, out var start), PersonalDataKind.IdentityNumber, start, number.Length) ? 0 : 1;
        }
        Assert.Equal(0, missed);
    }

    [Fact]
    public void Every_valid_card_number_is_found_at_its_place()
    {
        var (random, missed) = (new Random(20_240_507), 0);
        var numbers = new InventedNumbers(random);
        for (var i = 0; i < Times; i++)
        {
            // Eighteen digits may be an identity number, which is told first.
            var number = numbers.Card();
            var text = Embed(random, number, out var start);
            missed += Finds(text, PersonalDataKind.BankCard, start, number.Length) || Finds(text, PersonalDataKind.IdentityNumber, start, number.Length) ? 0 : 1;
        }
        Assert.Equal(0, missed);
    }

    [Fact]
    public void A_number_whose_checksum_is_broken_is_no_identity_number()
    {
        var random = new Random(20_240_508);
        var numbers = new InventedNumbers(random);
        for (var i = 0; i < Times; i++)
        {
            var text = Embed(random, numbers.Written(numbers.WithOneDigitChanged(numbers.Identity())), out _);
            Assert.DoesNotContain(PersonalDataKind.IdentityNumber, Kinds(text));
        }
    }

    [Fact]
    public void A_masked_number_is_a_clue_and_no_alarm()
    {
        var random = new Random(20_240_509);
        var numbers = new InventedNumbers(random);
        for (var i = 0; i < Times; i++)
        {
            var number = i % 2 == 0 ? numbers.Identity() : numbers.Card();
            var (kept, masks) = (random.Next(3, 7), random.Next(4, 9));
            var text = Embed(random, number[..kept] + new string(i % 3 == 0 ? '＊' : '*', masks) + number[(kept + masks)..], out _);
            foreach (var hit in PersonalDataScanner.Scan(text))
                Assert.Equal((PersonalDataKind.PartialNumber, false), (hit.Kind, hit.IsAlarm));
        }
    }

    [Fact]
    public void Nothing_is_found_outside_the_number()
    {
        var random = new Random(20_240_510);
        var numbers = new InventedNumbers(random);
        for (var i = 0; i < 2_000; i++)
        {
            var number = numbers.Identity();
            var text = Embed(random, number, out var start);
            foreach (var hit in PersonalDataScanner.Scan(text))
                Assert.Equal((start, number.Length), (hit.Span.Start, hit.Span.Length));
        }
    }

    private static string Embed(Random random, string number, out int start)
    {
        var before = Before[random.Next(Before.Length)];
        start = before.Length;
        return before + number + After[random.Next(After.Length)];
    }

    private static bool Finds(string text, PersonalDataKind kind, int start, int length)
    {
        foreach (var hit in PersonalDataScanner.Scan(text))
        {
            if (hit.Kind == kind && hit.Span.Start == start && hit.Span.Length == length && hit.IsAlarm)
                return true;
        }
        return false;
    }

    private static List<PersonalDataKind> Kinds(string text)
    {
        var kinds = new List<PersonalDataKind>();
        foreach (var hit in PersonalDataScanner.Scan(text))
            kinds.Add(hit.Kind);
        return kinds;
    }
}
