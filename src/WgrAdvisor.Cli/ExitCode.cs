namespace WgrAdvisor.Cli;

/// <summary>The exit codes of the command line.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>The plan or the rules have mistakes, or a practice case does not come out as documented.</summary>
    public const int Mistakes = 1;

    /// <summary>The command was not understood, or a file cannot be read.</summary>
    public const int Usage = 2;
}
