"""A project of any size, made of nothing but a number; every figure in it is made up and says so."""
import os
import random
import shutil

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

NOUNS = "report record plan schedule tool vehicle sample survey contract budget sensor garment lesson claim".split()
VERBS = "prepare review inspect repair measure compare draft deliver record assemble explain monitor".split()
PLACES = "in offices,outdoors,in laboratories,in schools,on rotating shifts,from home".split(",")
SECTIONS = {"duties": "What they do", "workplace": "Work environment", "outlook": "Job outlook"}
COLUMNS = ("occ_code,occ_title,tot_emp,h_mean,a_mean,h_pct10,h_pct25,h_median,h_pct75,h_pct90,"
           "a_pct10,a_pct25,a_median,a_pct75,a_pct90")
RECORD = """publisher: Nobody (made for a test)
title: Wages that were made up
period: 2025-05
area: United States
currency: USD
classification: made-up
industries: all
top-code: none
concept: Made-up wages of nobody
licence: Public domain
url: https://example.org/data
retrieved: 2026-01-01
"""
SITE = """name: Made for a test
base-url: https://example.org/
languages: [en]
as-of: 2026-01-01
sections: [duties, workplace, outlook]
pairs: all
data: made-up
"""


def career_id(number):
    return f"career-{number:03d}"


def sentence(chance):
    return (f"They {chance.choice(VERBS)} each {chance.choice(NOUNS)} {chance.choice(PLACES)} and "
            f"{chance.choice(VERBS)} the {chance.choice(NOUNS)}.")


def prose(chance, sentences):
    return " ".join(sentence(chance) for _ in range(sentences))


def hourly(number):
    """The five percentiles and the mean of a career, in cents an hour."""
    median = 1500 + random.Random(f"wage-{number}").randrange(6000)
    return [median * part // 100 for part in (60, 80, 100, 130, 170)], median * 108 // 100


def row(number):
    percentiles, mean = hourly(number)
    hours = [f"{cents // 100}.{cents % 100:02d}" for cents in percentiles]
    years = [str(cents * 2080 // 1000 * 10) for cents in percentiles]
    mean = [f"{mean // 100}.{mean % 100:02d}", str(mean * 2080 // 1000 * 10)]
    return ",".join([f"{11 + number % 40}-{1000 + number}", f"Career {number}", str(1000 + 10 * number)]
                    + mean + hours + years)


def write(project, path, text):
    path = os.path.join(project, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def add_career(project, number):
    chance = random.Random(f"career-{number}")
    folder = f"Content/en/careers/{career_id(number)}"
    write(project, f"{folder}/index.md",
          f"---\ntitle: Career {number}\ndescription: What career {number} is.\n"
          f"soc: {11 + number % 40}-{1000 + number}\n---\n\n{prose(chance, 3)}\n")
    for key, heading in SECTIONS.items():
        write(project, f"{folder}/{key}.md",
              f"## {heading}\n\n{prose(chance, 5)}\n\n### More on {key}\n\n{prose(chance, 4)}\n")


def write_data(project, numbers):
    write(project, "Content/data/made-up.csv", "\n".join([COLUMNS] + [row(number) for number in numbers]) + "\n")


def make(project, careers):
    """Makes a project whose careers are all compared with each other."""
    shutil.rmtree(project, ignore_errors=True)
    os.makedirs(project)
    shutil.copytree(os.path.join(REPOSITORY, "Templates"), os.path.join(project, "Templates"))
    write(project, "Content/site.yml", SITE)
    write(project, "Content/en/index.md", "---\ntitle: Home\ndescription: Made for a test.\n---\n\nWelcome.\n")
    write(project, "Content/data/made-up.yml", RECORD)
    write(project, "Content/assets/note.txt", "A file that is copied.\n")
    write_data(project, range(careers))
    for number in range(careers):
        add_career(project, number)
