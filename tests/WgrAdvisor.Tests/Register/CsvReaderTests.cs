using CsCheck;
using WgrAdvisor.Register;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Register;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b;1|2")]
    [InlineData("a,b\r\n1,2\r\n", "a|b;1|2")]
    [InlineData("a,b\r1,2", "a|b;1|2")]
    [InlineData("a,b\n1,2", "a|b;1|2")]
    [InlineData("a;b\n1,5;2\n", "a|b;1,5|2")]
    [InlineData("a,b\n,\n", "a|b;|")]
    [InlineData("a,b\n\"1,5\",2\n", "a|b;1,5|2")]
    [InlineData("a,b\n\"zij zei \"\"ja\"\"\",2\n", "a|b;zij zei \"ja\"|2")]
    [InlineData("a,b\n\"\",\"\"\n", "a|b;|")]
    [InlineData("a,b\n 1 , 2 \n", "a|b;1|2")]
    [InlineData("a,b\n\"een\nregel\",2\n", "a|b;een\nregel|2")]
    [InlineData("a\n\n1\n\n", "a;1")]
    [InlineData("", "")]
    public void Read_SoundText_GivesTheCells(string text, string expected)
    {
        var records = CsvReader.Read(text, out var mistakes);

        mistakes.Should().BeEmpty();
        string.Join(';', records.Select(record => string.Join('|', record.Cells))).Should().Be(expected);
    }

    [Fact]
    public void Read_EmptyLinesAndLinesWithinACell_NumbersRowsAsASpreadsheetDoes() =>
        CsvReader.Read("a,b\n\"een\r\nregel\",2\n\n3,4\n", out _).Select(record => record.Number).Should().Equal(1, 2, 4);

    [Theory]
    [InlineData("a,b\n1,zij \"zei\"\n", 2, 1, 2, "midden in een cel")]
    [InlineData("a,b\n\"1\"x,2\n", 2, 0, 2, "sluitende aanhalingsteken")]
    [InlineData("a,b\n\"een\nregel\",2\n3,\"4\n5", 3, 1, 4, "niet gesloten")]
    public void Read_WrongQuotes_SaysWhere(string text, int row, int column, int line, string message)
    {
        CsvReader.Read(text, out var mistakes);

        mistakes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Row = row, Column = column, Line = line });
        mistakes[0].Message.Should().Contain(message);
    }

    [Fact]
    public void Read_SeveralMistakes_NamesThemAll()
    {
        CsvReader.Read("a,b\n\"1\"x,2\n3,4\"\n", out var mistakes);

        mistakes.Select(mistake => mistake.Row).Should().Equal(2, 3);
    }

    [Fact]
    public void Read_AnyTableThatIsWrittenWithQuotes_ComesBackTheSame() =>
        Gen.String[Gen.Char["ab ,;\"|\r\n€"], 0, 6].Select(cell => cell.Trim()).Array[3].Array[1, 6].ForAll(rows =>
        {
            var text = "x,y,z\n" + string.Concat(rows.Select(cells =>
                string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));

            var records = CsvReader.Read(text, out var mistakes);

            return mistakes.IsEmpty && records.Length == rows.Length + 1 && rows.Zip(records.Skip(1)).All(pair => pair.Second.Cells.SequenceEqual(pair.First));
        });
}
